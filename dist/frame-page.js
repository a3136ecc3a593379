/*! See LICENSES.txt */
(()=>{"use strict";const e=document.documentElement;function t(){const t=Math.ceil(e.getBoundingClientRect().height);parent.postMessage({sentinel:"amp",type:"embed-size",height:t},"*")}parent!==window&&(new ResizeObserver(t).observe(e),addEventListener("message",({source:e,data:n})=>{e===parent&&"story-frame: how tall are you?"===n&&t()}))})();
