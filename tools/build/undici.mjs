/**
 * The part of undici that is reached: agents that know proxies, how they connect, requests through them, and fetch. Its
 * index also brings web sockets, caches and mocks along. An import of anything else fails the build.
 * https://github.com/nodejs/undici/blob/v7.30.2/index.js puts it together in the same way.
 */
import api from 'undici/lib/api/index.js';
import buildConnector from 'undici/lib/core/connect.js';
import Agent from 'undici/lib/dispatcher/agent.js';
import Dispatcher from 'undici/lib/dispatcher/dispatcher.js';
import EnvHttpProxyAgent from 'undici/lib/dispatcher/env-http-proxy-agent.js';
import ProxyAgent from 'undici/lib/dispatcher/proxy-agent.js';
import web from 'undici/lib/web/fetch/index.js';

Object.assign(Dispatcher.prototype, api);

const { fetch } = web;

export { Agent, buildConnector, EnvHttpProxyAgent, fetch, ProxyAgent };
