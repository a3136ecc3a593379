/*! See desk-LICENSES.txt */
!function(){"use strict";
/*!
     * Copyright (c) Squirrel Chat et al., All rights reserved.
     * SPDX-License-Identifier: BSD-3-Clause
     *
     * Redistribution and use in source and binary forms, with or without
     * modification, are permitted provided that the following conditions are met:
     *
     * 1. Redistributions of source code must retain the above copyright notice, this
     *    list of conditions and the following disclaimer.
     * 2. Redistributions in binary form must reproduce the above copyright notice,
     *    this list of conditions and the following disclaimer in the
     *    documentation and/or other materials provided with the distribution.
     * 3. Neither the name of the copyright holder nor the names of its contributors
     *    may be used to endorse or promote products derived from this software without
     *    specific prior written permission.
     *
     * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
     * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
     * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
     * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
     * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
     * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
     * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
     * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
     * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
     * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
     */class e extends Error{line;column;codeblock;constructor(e,t){const[r,n]=function(e,t){let r=e.slice(0,t).split(/\r?\n/);return[r.length,r.pop().length+1]}(t.toml,t.ptr),a=function(e,t,r){let n=e.split(/\r?\n/),a="",l=1+(0|Math.log10(t+1));for(let e=t-1;e<=t+1;e++){let s=n[e-1];s&&(a+=e.toString().padEnd(l," "),a+=":  ",a+=s,a+="\n",e===t&&(a+=" ".repeat(l+r+2),a+="^\n"))}return a}(t.toml,r,n);super(`Invalid TOML document: ${e}\n\n${a}`,t),this.line=r,this.column=n,this.codeblock=a}static x(t,r,n){throw new e(t,{toml:r.s,ptr:n??r.p})}}
/*!
     * Copyright (c) Squirrel Chat et al., All rights reserved.
     * SPDX-License-Identifier: BSD-3-Clause
     *
     * Redistribution and use in source and binary forms, with or without
     * modification, are permitted provided that the following conditions are met:
     *
     * 1. Redistributions of source code must retain the above copyright notice, this
     *    list of conditions and the following disclaimer.
     * 2. Redistributions in binary form must reproduce the above copyright notice,
     *    this list of conditions and the following disclaimer in the
     *    documentation and/or other materials provided with the distribution.
     * 3. Neither the name of the copyright holder nor the names of its contributors
     *    may be used to endorse or promote products derived from this software without
     *    specific prior written permission.
     *
     * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
     * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
     * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
     * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
     * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
     * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
     * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
     * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
     * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
     * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
     */function t(t){let r=t.p,n=t.s.charCodeAt(t.p++),a=n,l=39===n,s=n===t.s.charCodeAt(t.p)&&n===t.s.charCodeAt(t.p+1);s&&(10===(n=t.s.charCodeAt(t.p+=2))?t.p++:13===n&&10===t.s.charCodeAt(t.p+1)&&(t.p+=2));let i="",o=t.p,c=0;for(;t.p<t.s.length;t.p++)if(n=t.s.charCodeAt(t.p),s&&(10===n||13===n&&10===t.s.charCodeAt(t.p+1)))c=c&&3;else if(n<32&&9!==n||127===n)e.x("control characters are not allowed in strings",t);else{if(!(c&&3!==c||n!==a||s&&(t.s.charCodeAt(t.p+1)!==a||t.s.charCodeAt(t.p+2)!==a))){if(s&&(t.s.charCodeAt(t.p+3)===a&&t.p++,t.s.charCodeAt(t.p+3)===a&&t.p++),!c){let e=t.s.slice(o,t.p);i=i?i+e:e}return t.p+=s?3:1,i}if(c)if(1===c)if(120===n||117===n||85===n){let r=t.p++-1,a=0,l=120===n?2:117===n?4:8;for(let r=0;r<l;r++,t.p++){let r=t.s.charCodeAt(t.p),n=r>=48&&r<=57?r-48:r>=65&&r<=70?r-65+10:r>=97&&r<=102?r-97+10:-1;n<0&&e.x("invalid non-hex character in unicode escape",t),a=a<<4|n}(a<0||a>1114111||a>=55296&&a<=57343)&&e.x("invalid unicode escape",t,r),i+=String.fromCodePoint(a),o=t.p--,c=0}else!s||32!==n&&9!==n?(98===n?i+="\b":116===n?i+="\t":110===n?i+="\n":102===n?i+="\f":114===n?i+="\r":101===n?i+="":34===n?i+='"':92===n?i+="\\":e.x("unrecognised escape sequence",t),o=t.p+1,c=0):c=2;else 32!==n&&9!==n&&(2===c&&e.x("invalid escape: only line-ending whitespace may be escaped",t,o),c=l||92!==n?0:1,o=t.p);else l||92!==n||(i+=t.s.slice(o,o=t.p),c=1)}e.x("unfinished string",t,r)}
/*!
     * Copyright (c) Squirrel Chat et al., All rights reserved.
     * SPDX-License-Identifier: BSD-3-Clause
     *
     * Redistribution and use in source and binary forms, with or without
     * modification, are permitted provided that the following conditions are met:
     *
     * 1. Redistributions of source code must retain the above copyright notice, this
     *    list of conditions and the following disclaimer.
     * 2. Redistributions in binary form must reproduce the above copyright notice,
     *    this list of conditions and the following disclaimer in the
     *    documentation and/or other materials provided with the distribution.
     * 3. Neither the name of the copyright holder nor the names of its contributors
     *    may be used to endorse or promote products derived from this software without
     *    specific prior written permission.
     *
     * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
     * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
     * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
     * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
     * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
     * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
     * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
     * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
     * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
     * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
     */let r=/^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;class n extends Date{#e=!1;#t=!1;#r=null;constructor(e,t,n){let a,l=!0,s=!0,i="Z";if("string"==typeof e)if(t)e:{if(t<3){if(+e.slice(11,13)>23){e="";break e}2===t?(i=null,e+="Z"):90!==(a=e.charCodeAt(e.length-1))&&122!==a&&(i=e.slice(e.length-6)),n&&(e=e.slice(0,10)+"T"+e.slice(11))}else 4===t&&(e=+e.slice(0,2)>23?"":`0000-01-01T${e}Z`);l=4!==t,s=3!==t}else{let t=e.match(r);t?(t[1]||(l=!1,e=`0000-01-01T${e}`),s=!!t[2],s&&" "===e[10]&&(e=e.replace(" ","T")),t[2]&&+t[2]>23?e="":(i=t[3]||null,!i&&s&&(e+="Z"))):e=""}super(e),isNaN(this.getTime())||(this.#e=l,this.#t=s,this.#r=i)}isDateTime(){return this.#e&&this.#t}isLocal(){return!this.#e||!this.#t||!this.#r}isDate(){return this.#e&&!this.#t}isTime(){return this.#t&&!this.#e}isValid(){return this.#e||this.#t}toISOString(){let e=super.toISOString();if(this.isDate())return e.slice(0,10);if(this.isTime())return e.slice(11,23);if(null===this.#r)return e.slice(0,-1);if("Z"===this.#r||"z"===this.#r)return e;let t=60*+this.#r.slice(1,3)+ +this.#r.slice(4,6);return t="-"===this.#r[0]?t:-t,new Date(this.getTime()-6e4*t).toISOString().slice(0,-1)+this.#r}static wrapAsOffsetDateTime(e,t="Z"){let r=new n(e);return r.#r=t,r}static wrapAsLocalDateTime(e){let t=new n(e);return t.#r=null,t}static wrapAsLocalDate(e){let t=new n(e);return t.#t=!1,t.#r=null,t}static wrapAsLocalTime(e){let t=new n(e);return t.#e=!1,t.#r=null,t}}
/*!
     * Copyright (c) Squirrel Chat et al., All rights reserved.
     * SPDX-License-Identifier: BSD-3-Clause
     *
     * Redistribution and use in source and binary forms, with or without
     * modification, are permitted provided that the following conditions are met:
     *
     * 1. Redistributions of source code must retain the above copyright notice, this
     *    list of conditions and the following disclaimer.
     * 2. Redistributions in binary form must reproduce the above copyright notice,
     *    this list of conditions and the following disclaimer in the
     *    documentation and/or other materials provided with the distribution.
     * 3. Neither the name of the copyright holder nor the names of its contributors
     *    may be used to endorse or promote products derived from this software without
     *    specific prior written permission.
     *
     * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
     * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
     * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
     * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
     * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
     * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
     * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
     * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
     * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
     * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
     */function a(e,t=10){return 16===t?e>47&&e<58||e>64&&e<71||e>96&&e<103:e>47&&e<48+t}function l(e,t){return 32===e||9===e||10===e||13===e||t&&(e===t||44===e)||35===e}function s(r,n){let l=r.p,o=r.s.charCodeAt(r.p);if(91===o||123===o){r.d--||e.x("document contains excessively nested structures. aborting.",r);let t=91===o?function(t){let r,n=t.p++,a=[];for(;t.p<t.s.length;){if(f(t),93===(r=t.s.charCodeAt(t.p)))return t.p++,a;if(a.push(s(t,93)),f(t),93===(r=t.s.charCodeAt(t.p++)))return a;44!==r&&e.x("expected comma or end of structure",t,t.p-1)}e.x("unfinished array",t,n)}
/*!
     * Copyright (c) Squirrel Chat et al., All rights reserved.
     * SPDX-License-Identifier: BSD-3-Clause
     *
     * Redistribution and use in source and binary forms, with or without
     * modification, are permitted provided that the following conditions are met:
     *
     * 1. Redistributions of source code must retain the above copyright notice, this
     *    list of conditions and the following disclaimer.
     * 2. Redistributions in binary form must reproduce the above copyright notice,
     *    this list of conditions and the following disclaimer in the
     *    documentation and/or other materials provided with the distribution.
     * 3. Neither the name of the copyright holder nor the names of its contributors
     *    may be used to endorse or promote products derived from this software without
     *    specific prior written permission.
     *
     * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
     * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
     * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
     * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
     * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
     * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
     * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
     * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
     * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
     * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
     */(r):function(t){let r,n=t.p++,a=Object.create(null),l=new Set;for(;t.p<t.s.length;){if(f(t),125===(r=t.s.charCodeAt(t.p)))return t.p++,a;let n,i=a,o=!1,c=t.p,u=d(t);for(let r=0;r<u.length;r++){r&&(i=o?i[n]:i[n]=Object.create(null)),n=u[r],(o=Object.hasOwn(i,n))&&("object"!=typeof i[n]||l.has(i[n]))&&e.x("trying to redefine an already defined value",t,c);let a="__proto__"===n;if(t.uk&&(a||"constructor"===n)){i=1!==t.uk&&e.x("document contains an unsafe property",t,c);break}!o&&a&&Object.defineProperty(i,n,{enumerable:!0,configurable:!0,writable:!0})}o&&e.x("trying to redefine an already defined value",t,c),f(t,!0,!0);let p=s(t,125);if(i&&"object"==typeof(i[n]=p)&&l.add(p),f(t),125===(r=t.s.charCodeAt(t.p++)))return a;44!==r&&e.x("expected comma or end of structure",t,t.p-1)}e.x("unfinished table",t,n)}(r);return r.d++,t}return 34===o||39===o?t(r):116===o?(114===r.s.charCodeAt(++r.p)&&117===r.s.charCodeAt(++r.p)&&101===r.s.charCodeAt(++r.p)||e.x("invalid value",r,l),r.p++,!0):102===o?(97===r.s.charCodeAt(++r.p)&&108===r.s.charCodeAt(++r.p)&&115===r.s.charCodeAt(++r.p)&&101===r.s.charCodeAt(++r.p)||e.x("invalid value",r,l),r.p++,!1):43===o||45===o?i(r,r.p,r.s.charCodeAt(++r.p),44-o,n):45===r.s.charCodeAt(r.p+4)&&45===r.s.charCodeAt(r.p+7)?function(t,r,n){let l,s=t.p++;if(!(a(r)&&a(t.s.charCodeAt(t.p++))&&a(t.s.charCodeAt(t.p++))&&a(t.s.charCodeAt(t.p++))))return i(t,t.p=s,r,0,n);if(t.p+=5,a(t.s.charCodeAt(t.p++))||e.x("invalid date-time: date part is malformed",t,s),t.p>=t.s.length||(32!==(r=t.s.charCodeAt(t.p))||(l=!0,!a(t.s.charCodeAt(t.p+1))))&&84!==r&&116!==r){let e=t.s.slice(s,t.p);return u(t,e,3,!1,s)}if(58!==t.s.charCodeAt(t.p+=3)&&e.x("invalid date-time: time part is malformed",t,s),58===t.s.charCodeAt(t.p+=3)&&(t.p+=3),46===t.s.charCodeAt(t.p))for(;a(t.s.charCodeAt(++t.p)););if(r=t.s.charCodeAt(t.p)){if(90===r||122===r){let e=t.s.slice(s,++t.p);return u(t,e,1,l,s,"[+00:00]")}if(43===r||45===r){let e=t.s.slice(s,t.p+=6);return u(t,e,1,l,s,!t.ld&&"["+t.s.slice(t.p-6,t.p)+"]")}}let o=t.s.slice(s,t.p);return u(t,o,2,l,s)}(r,o,n):58===r.s.charCodeAt(r.p+2)?function(e,t,r){let n=e.p;if(!a(t)||!a(e.s.charCodeAt(++e.p)))return i(e,--e.p,t,0,r);if(58===e.s.charCodeAt(e.p+=4)&&(e.p+=3),46===e.s.charCodeAt(e.p))for(;a(e.s.charCodeAt(++e.p)););let l=e.s.slice(n,e.p);return u(e,l,4,!1,n)}(r,o,n):i(r,r.p,o,0,n)}function i(t,r,n,s,i){let u=n,p=0,f=!1;if(105===u)return 110===t.s.charCodeAt(++t.p)&&102===t.s.charCodeAt(++t.p)||e.x("invalid value",t,r),t.p++,(s||1)/0;if(110===u)return 97===t.s.charCodeAt(++t.p)&&110===t.s.charCodeAt(++t.p)||e.x("invalid value",t,r),t.p++,NaN;if(48===u){if(++t.p>=t.s.length||l(u=t.s.charCodeAt(t.p),i))return!0===t.bi?0n:0;if(!s){if(120===u)return o(t,r,16,i);if(98===u)return o(t,r,2,i);if(111===u)return o(t,r,8,i)}46===u?p=2:101===u||69===u?p=4:e.x("illegal leading zero",t,r)}else a(u)||e.x("invalid value",t,r);for(;++t.p<t.s.length&&(u=t.s.charCodeAt(t.p),!l(u,i));)p||(p=1),95===u?(1&p||e.x("illegal underscore",t),p+=11,f=!0):1===p&&46===u?p=2:1!==p&&3!==p||101!==u&&69!==u?4!==p||43!==u&&45!==u?a(u)?p>9?p-=11:1&p||p++:e.x("illegal character in numeric literal",t):p=6:p=4;if(!p){let e=(n-48)*(s||1);return!0===t.bi?BigInt(e):e}1&p||e.x("unfinished numeric value",t,r);let d=t.s.slice(r,t.p);return f&&(d=d.replaceAll("_","")),p>1?parseFloat(d):c(t,d,10,r)}function o(t,r,n,s){let i,o=1;for(;++t.p<t.s.length&&(i=t.s.charCodeAt(t.p),!l(i,s));)95===i?(1&o&&e.x("illegal underscore",t),o=3):a(i,n)?1&o&&o--:e.x("illegal character in numeric literal",t);1&o&&e.x("unfinished numeric value",t);let u=t.s.slice(r+2,t.p);return o&&(u=u.replaceAll("_","")),c(t,u,n,r)}function c(t,r,n,a){if(!0!==t.bi)e:{let l=parseInt(r,n);if(!Number.isSafeInteger(l)){if(t.bi)break e;e.x("integer value cannot be represented losslessly",t,a)}return l}return 10===n?BigInt(r):BigInt((2===n?"0b":8===n?"0o":"0x")+r)}function u(t,r,a,l,s,i){if(t.ld){let i=new n(r,a,l);return i.isValid()||e.x("invalid date",t,s),i}try{switch(i&&(r+=i),a){case 1:return Temporal.ZonedDateTime.from(r);case 2:return Temporal.PlainDateTime.from(r);case 3:return Temporal.PlainDate.from(r);case 4:return Temporal.PlainTime.from(r)}}catch(r){e.x(r instanceof Error?r.message:""+r,t,s)}}
/*!
     * Copyright (c) Squirrel Chat et al., All rights reserved.
     * SPDX-License-Identifier: BSD-3-Clause
     *
     * Redistribution and use in source and binary forms, with or without
     * modification, are permitted provided that the following conditions are met:
     *
     * 1. Redistributions of source code must retain the above copyright notice, this
     *    list of conditions and the following disclaimer.
     * 2. Redistributions in binary form must reproduce the above copyright notice,
     *    this list of conditions and the following disclaimer in the
     *    documentation and/or other materials provided with the distribution.
     * 3. Neither the name of the copyright holder nor the names of its contributors
     *    may be used to endorse or promote products derived from this software without
     *    specific prior written permission.
     *
     * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
     * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
     * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
     * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
     * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
     * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
     * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
     * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
     * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
     * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
     */function p(t){for(;t.p<t.s.length;t.p++){let r=t.s.charCodeAt(t.p);if(10===r)break;if(13===r&&10===t.s.charCodeAt(t.p+1)){t.p++;break}(r<32&&9!==r||127===r)&&e.x("control characters are not allowed in comments",t)}}function f(e,t,r){let n;for(;e.p<e.s.length;){for(;e.p<e.s.length&&(32===(n=e.s.charCodeAt(e.p))||9===n||!t&&(10===n||13===n&&10===e.s.charCodeAt(e.p+1)));)e.p++;if(r||35!==n)break;p(e)}}
/*!
     * Copyright (c) Squirrel Chat et al., All rights reserved.
     * SPDX-License-Identifier: BSD-3-Clause
     *
     * Redistribution and use in source and binary forms, with or without
     * modification, are permitted provided that the following conditions are met:
     *
     * 1. Redistributions of source code must retain the above copyright notice, this
     *    list of conditions and the following disclaimer.
     * 2. Redistributions in binary form must reproduce the above copyright notice,
     *    this list of conditions and the following disclaimer in the
     *    documentation and/or other materials provided with the distribution.
     * 3. Neither the name of the copyright holder nor the names of its contributors
     *    may be used to endorse or promote products derived from this software without
     *    specific prior written permission.
     *
     * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
     * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
     * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
     * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
     * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
     * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
     * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
     * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
     * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
     * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
     */function d(r,n=61){let a,l,s=0,i=[],o=r.s.charCodeAt(a=r.p);do{if(o===n)return s||e.x("unexpected end of key",r),1===s&&i.push(r.s.slice(l,r.p)),r.p++,i;46===o?(s||e.x("illegal empty bare key",r),1===s&&i.push(r.s.slice(l,r.p)),s=0):s||34!==o&&39!==o?32===o||9===o?1===s&&(i.push(r.s.slice(l,r.p)),s=2):2===s||o<48&&45!==o||o>57&&o<65||o>90&&o<97&&95!==o||o>122?e.x("illegal character in key",r):s||(s=1,l=r.p):(o===r.s.charCodeAt(r.p+1)&&o===r.s.charCodeAt(r.p+2)&&e.x("illegal quoted key: multiline strings are not allowed",r),i.push(t(r)),s=2,r.p--)}while(o=r.s.charCodeAt(++r.p));e.x("incomplete key-value: cannot find end of key",r,a)}function h(e,t,r,n,a){let l,s,i=r,o=n,c=!1;for(let r=0;r<t.length;r++){if(r){if(i=c?i[l]:i[l]=Object.create(null),o=(s=o[l]).c,0===a&&(1===s.t||2===s.t))return null;if(2===s.t){let e=i.length-1;i=i[e],o=o[e].c}}if(l=t[r],(c=Object.hasOwn(i,l))&&0===o[l]?.t&&o[l]?.d)return null;if(!c){let n="__proto__"===l;if(e.uk&&(n||"constructor"===l))return!1;n&&(Object.defineProperty(i,l,{enumerable:!0,configurable:!0,writable:!0}),Object.defineProperty(o,l,{enumerable:!0,configurable:!0,writable:!0})),o[l]={t:r<t.length-1&&2===a?3:a,d:!1,i:0,c:Object.create(null)}}}if(s=o[l],s.t!==a&&(1!==a||3!==s.t))return null;if(2===a&&(s.d||(s.d=!0,i[l]=[]),i[l].push(i=Object.create(null)),s.c[s.i++]=s={t:1,d:!1,i:0,c:Object.create(null)}),s.d)return null;if(s.d=!0,1===a)i=c?i[l]:i[l]=Object.create(null);else if(0===a&&c)return null;return[l,i,s.c]}function g(t,r,n){null!==r&&2!==t.uk||e.x(null===r?"trying to redefine an already defined table or value":"document contains an unsafe property",t,n)}function x(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}var y,m,A,b={exports:{}},C=(y||(y=1,m=b,A=b.exports,function(){var e={load:function(e,t){var r="\\u0000\\u0009\\u000A\\u000B\\u000C\\u000D\\u0020\\u00A0\\u2000\\u2001\\u2002\\u2003\\u2004\\u2005\\u2006\\u2007\\u2008\\u2009\\u200A\\u200B\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u005B\\u005C\\u005D\\u007B\\u007D\\u003A",n=new RegExp(".*((\r|\n)+)"),a=new RegExp("^\\s*([^"+r+"]+)[ \t\r]*:[ \t\r]*(.*(?:\n|\r|$))"),l=new RegExp("^\\s*:[ \t\r]*(endskip|ignore|skip|end).*?(\n|\r|$)","i"),s=new RegExp("^\\s*\\*[ \t\r]*(.*(?:\n|\r|$))"),i=new RegExp("^\\s*(\\[|\\{)[ \t\r]*([+.]*)[ \t\r]*([^"+r+"]*)[ \t\r]*(?:\\]|\\}).*?(\n|\r|$)"),o={},c=o,u=[],p=void 0,f=null,d=null,h="",g=!1;for(!0!==(t=t||{}).comments&&(t.comments=!1);e;){var x;l.exec(e)?A((x=l.exec(e))[1].toLowerCase()):g||!a.exec(e)||p&&"simple"===p.arrayType?!g&&s.exec(e)&&p&&p.array&&"complex"!==p.arrayType&&"freeform"!==p.arrayType&&p.flags.indexOf("+")<0?m((x=s.exec(e))[1]):!g&&i.exec(e)?b((x=i.exec(e))[1],x[2],x[3]):n.exec(e)?C((x=n.exec(e))[0]):(C(e),e=""):y((x=a.exec(e))[1],x[2]||""),x&&(e=e.substring(x[0].length))}function y(e,t){T(),v(e),p&&p.flags.indexOf("+")>-1&&(e="value"),d=e,h=t,O(e,{replace:!0})}function m(e){T(),p.arrayType=p.arrayType||"simple",p.array.push(""),d=p.array,h=e,O(p.array,{replace:!0})}function A(t){if(g&&"endskip"!==t&&"ignore"!==t)return T();switch(t){case"end":return void(d&&O(d,{replace:!1}));case"ignore":e="";break;case"skip":g=!0;break;case"endskip":g=!1}T()}function b(e,t,r){if(T(),""==r){var n=u.pop();c=(n?n.scope:o)||o,p=u[u.length-1]}else if("["===e||"{"===e){var a=!1,l=o;if(t.indexOf(".")>-1?(v(r),a=!0,p&&(l=c)):(c=o,u=[]),p&&p.flags.indexOf("+")>-1)var s=r;else{for(var i=r.split("."),f=0;f<i.length-1;f++)l=l[i[f]]=l[i[f]]||{};s=i[i.length-1]}var d={array:null,arrayType:null,arrayFirstKey:null,flags:t,scope:c},h=p&&p.flags.indexOf("+")>-1&&t.indexOf(".")>-1;"["==e?(h&&(s="value"),d.array=l[s]=[],t.indexOf("+")>-1&&(d.arrayType="freeform"),a?u.push(d):u=[d],p=u[u.length-1]):"{"==e&&(a?(c=h?c.value={}:l[s]=l={},u.push(d)):(c=l[s]="object"==typeof l[s]?l[s]:{},u=[d]),p=u[u.length-1])}}function C(t){p&&p.flags.indexOf("+")>-1&&t.match(/[^\n\r\s]/)?p.array.push({type:"text",value:t.replace(/(^\s*)|(\s*$)/g,"")}):h+=e.substring(0,t.length)}function v(e){if(p&&p.array){if(p.arrayType=p.arrayType||"complex","simple"===p.arrayType)return;null!==p.arrayFirstKey&&p.arrayFirstKey!==e||p.array.push(c={}),p.flags.indexOf("+")>-1?c.type=e:p.arrayFirstKey=p.arrayFirstKey||e}}function w(e,r){return t.comments&&(e=(e=e.replace(/(?:^\\)?\[[^\[\]\n\r]*\](?!\])/gm,"")).replace(/\[\[([^\[\]\n\r]*)\]\]/g,"[$1]")),"append"==r&&(e=e.replace(new RegExp("^(\\s*)\\\\","gm"),"$1")),e}function T(){var e=h+"";return h="",d=null,e}function O(e,t){t=t||{};var r=d,n=T();if(t.replace?(n=w(n,"replace").replace(new RegExp("^\\s*"),""),h=new RegExp("\\s*$").exec(n)[0],d=r):n=w(n,"append"),"object"==typeof e)t.replace&&(e[e.length-1]=""),e[e.length-1]+=n.replace(new RegExp("\\s*$"),"");else{var a=e.split(".");f=c;for(var l=0;l<a.length-1;l++)"string"==typeof f[a[l]]&&(f[a[l]]={}),f=f[a[l]]=f[a[l]]||{};t.replace&&(f[a[a.length-1]]=""),f[a[a.length-1]]+=n.replace(new RegExp("\\s*$"),"")}}return T(),o}};m.exports&&(A=m.exports=e),A.archieml=e}.call(b.exports)),b.exports),v=x(C);const w=e=>"object"==typeof e&&null!==e&&!Array.isArray(e),T=e=>"string"==typeof e?e.trim():"number"==typeof e?String(e):"",O=["attribution","speaker","name","cite","credit","by","source"],k=["role","title"],$=({type:e})=>T(e).toLowerCase();var j=Object.freeze({__proto__:null,default:v,parse:function(t,r={}){let n,a={s:t,p:0,d:r.maxDepth??1e3,bi:r.integersAsBigInt??!1,ld:r.useLegacyDate??!0,uk:"throw"===r.unsafeKeyBehaviour?2:"drop"===r.unsafeKeyBehaviour?1:0},l=Object.create(null),i=Object.create(null),o=!1,c=l,u=i;for(65279===t.charCodeAt(0)&&a.p++,f(a);a.p<t.length;){if(91===t.charCodeAt(a.p)){let r=91===t.charCodeAt(++a.p);n=a.p+=+r,o=!1;let s=d(a,93);r&&(93!==t.charCodeAt(a.p)&&e.x("expected end of table array declaration",a),a.p++);let p=h(a,s,l,i,r?2:1);p?(u=p[2],c=p[1]):(g(a,p,n),o=!0)}else{n=a.p;let e=h(a,d(a),c,u,0);e||o||g(a,e,n),f(a,!0,!0);let t=s(a,void 0);e&&!o&&(e[1][e[0]]=t)}f(a,!0),a.p<t.length&&10!==(n=t.charCodeAt(a.p))&&(13!==n||10!==t.charCodeAt(a.p+1))&&e.x("each key-value declaration must be followed by an end-of-line",a),f(a)}return l},readArchie:function(e,t){const r=function(e){const t=[],r=e=>(r,n)=>{const a=n.replace(/\s+/g," ").trim();return a&&t.push(`What the text says to leave out (${e}) was left out: “${a.slice(0,1e3)}”.`),"\n"};return{text:e.replace(/^[ \t]*:skip\b[^\n]*\n([^]*?)(?:^[ \t]*:endskip\b[^\n]*$|(?![^]))/gim,r(":skip")).replace(/^[ \t]*:ignore\b[^\n]*\n?([^]*)/im,r(":ignore")),notes:t}}(e),{body:n,...a}=t(r.text),{body:l,notes:s}=function(e){const t=[],r=function(e){const t=[];for(const r of e){const e=t.at(-1),n=w(r)?$(r):"";if([...O,...k].includes(n)&&w(e)&&/quote/.test($(e))){const a=w(e.value)?e.value:{text:e.value};t[t.length-1]={...e,value:{...a,[n]:r.value}}}else t.push(r)}return t}(e),n=r.map(e=>w(e)?"text"===$(e)&&T(e.value):T(e)).join("\n"),a=r.flatMap(e=>{if(!w(e))return[T(e)];const r=$(e);if("text"===r||""===r)return[T(e.value)];const a=function(e,t){const r=w(t)?t:{text:t},n=(...e)=>e.map(e=>T(r[e])).find(Boolean)??"",a=n("text","quote","value","content","body");if(/quote/.test(e)){const e=[n(...O),n(...k)].filter(Boolean).join(", ").replace(/^[—–-]+\s*/,""),t=a.replace(/^[“"]([^]*)[”"]$/,"$1");return t?e?[t,`— ${e}`]:[`> ${t}`]:[]}return/^(?:sub)?(?:head|heading|hed|title)$|^h[2-4]$/.test(e)?a?[`## ${a}`]:[]:/list/.test(e)&&Array.isArray(t)?[t.map(e=>`- ${w(e)?T(e.value??e.text):T(e)}`).join("\n")]:/^(?:p|paragraph|intro|lede|lead)$/.test(e)&&a?[a]:[]}(r,e.value);return 0===a.length&&t.push(`A block “${r}” of the text was left out: ${JSON.stringify(e.value)?.slice(0,200)}`),/pull/.test(r)&&1===a.length&&n.includes(a[0].slice(2))?(t.push(`A pull quote was left out, whose words the text has: “${a[0].slice(2)}”.`),[]):a});return{body:a.filter(Boolean).join("\n\n"),notes:t}}((i=n,Array.isArray(i)?i:(e=>null!=e&&""!==e&&!(Array.isArray(e)&&0===e.length))(i)?[i]:[]));var i;return{fields:a,body:l,notes:[...r.notes,...s]}}});Object.assign(document.currentScript,j)}();
