'use strict';

/**
 * The part of undici that is reached: agents that know proxies, and requests through them. Its index also brings
 * fetch, web sockets, caches and mocks along, which is more than half of it.
 * https://github.com/nodejs/undici/blob/v7.30.2/index.js puts it together in the same way.
 */
const Dispatcher = require('undici/lib/dispatcher/dispatcher.js');
const EnvHttpProxyAgent = require('undici/lib/dispatcher/env-http-proxy-agent.js');
const ProxyAgent = require('undici/lib/dispatcher/proxy-agent.js');
const api = require('undici/lib/api/index.js');

Object.assign(Dispatcher.prototype, api);

module.exports = { EnvHttpProxyAgent, ProxyAgent };
