import { describe, expect, it } from '@jest/globals';
import { type Serialization, serialize } from '../../../../../src/core/smoke/openapi/serialize.js';

const LIST = ['blue', 'black'];
const MAP = { R: 100, G: 200 };

const write = (value: unknown, how: Partial<Serialization>): string =>
  serialize(value, {
    name: 'color',
    place: 'query',
    style: 'form',
    explode: false,
    allowReserved: false,
    ...how,
  });

/** https://spec.openapis.org/oas/v3.1.1#style-examples */
describe('a parameter', () => {
  it.each([
    ['matrix', false, 'blue', ';color=blue'],
    ['matrix', false, LIST, ';color=blue,black'],
    ['matrix', false, MAP, ';color=R,100,G,200'],
    ['matrix', true, LIST, ';color=blue;color=black'],
    ['matrix', true, MAP, ';R=100;G=200'],
    ['label', false, 'blue', '.blue'],
    ['label', false, LIST, '.blue,black'],
    ['label', false, MAP, '.R,100,G,200'],
    ['label', true, LIST, '.blue.black'],
    ['label', true, MAP, '.R=100.G=200'],
    ['simple', false, 'blue', 'blue'],
    ['simple', false, LIST, 'blue,black'],
    ['simple', false, MAP, 'R,100,G,200'],
    ['simple', true, LIST, 'blue,black'],
    ['simple', true, MAP, 'R=100,G=200'],
    ['form', false, 'blue', 'color=blue'],
    ['form', false, LIST, 'color=blue,black'],
    ['form', false, MAP, 'color=R,100,G,200'],
    ['form', true, LIST, 'color=blue&color=black'],
    ['form', true, MAP, 'R=100&G=200'],
    ['spaceDelimited', false, LIST, 'color=blue%20black'],
    ['spaceDelimited', true, LIST, 'color=blue&color=black'],
    ['pipeDelimited', false, LIST, 'color=blue%7Cblack'],
    ['deepObject', true, MAP, 'color%5BR%5D=100&color%5BG%5D=200'],
    ['unheardOf', true, LIST, 'color=blue&color=black'],
  ])('of style %s, explode %s, with %j is %s', (style, explode, value, written) => {
    expect(write(value, { style, explode })).toBe(written);
  });

  it.each([
    ['path', 'simple', 'a/b c?', 'a%2Fb%20c%3F'],
    ['query', 'form', 'a&b=c+d#e', 'color=a%26b%3Dc%2Bd%23e'],
    ['cookie', 'form', 'a;b', 'color=a%3Bb'],
    ['header', 'simple', 'a b, c', 'a b, c'],
    ['query', 'form', '', 'color='],
    ['query', 'form', null, 'color='],
    ['query', 'form', true, 'color=true'],
    ['path', 'simple', [{ a: 1 }], '%7B%22a%22%3A1%7D'],
  ] as const)('in a %s of style %s has %j written as %s', (place, style, value, written) => {
    expect(write(value, { place, style, name: 'color' })).toBe(written);
  });

  it('may keep reserved characters, but none that ends it', () => {
    expect(write('a/b:c,d&e=f#g', { allowReserved: true })).toBe('color=a/b:c,d%26e%3Df%23g');
  });
});
