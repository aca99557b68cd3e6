import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  findPolicyFiles,
  loadCustomPolicies,
  readFiles
} from "./chunk-VWZLULBB.js";
import "./chunk-WPP3YUIW.js";
import "./chunk-2MDR3FX6.js";
import "./chunk-AA5YTL6G.js";
import "./chunk-JE4W27EX.js";
import "./chunk-FUIQ6R5T.js";
import "./chunk-QRBODBF7.js";
import "./chunk-JNDSCJY4.js";
import "./chunk-6G3WZH4L.js";
import "./chunk-VAY5BCSA.js";
import "./chunk-ED7ICNOH.js";
import "./chunk-MQK73BS3.js";
import "./chunk-PEUZ62HH.js";
import "./chunk-SRSNCCDE.js";
import "./chunk-P33FYQGL.js";
import "./chunk-COGVIM4J.js";
import "./chunk-XA3SNHR6.js";
import "./chunk-JMLZR5OH.js";
import "./chunk-BTZU7OHR.js";
import "./chunk-SRQY6CG7.js";
export {
  findPolicyFiles,
  loadCustomPolicies,
  readFiles
};
//# sourceMappingURL=custom-policies-PESBTJI6.js.map
