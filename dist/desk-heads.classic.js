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
     */class e extends Error{line;column;codeblock;constructor(e,t){const[r,n]=function(e,t){let r=e.slice(0,t).split(/\r?\n/);return[r.length,r.pop().length+1]}(t.toml,t.ptr),a=function(e,t,r){let n=e.split(/\r?\n/),a="",l=1+(0|Math.log10(t+1));for(let e=t-1;e<=t+1;e++){let i=n[e-1];i&&(a+=e.toString().padEnd(l," "),a+=":  ",a+=i,a+="\n",e===t&&(a+=" ".repeat(l+r+2),a+="^\n"))}return a}(t.toml,r,n);super(`Invalid TOML document: ${e}\n\n${a}`,t),this.line=r,this.column=n,this.codeblock=a}static x(t,r,n){throw new e(t,{toml:r.s,ptr:n??r.p})}}
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
     */function t(t){let r=t.p,n=t.s.charCodeAt(t.p++),a=n,l=39===n,i=n===t.s.charCodeAt(t.p)&&n===t.s.charCodeAt(t.p+1);i&&(10===(n=t.s.charCodeAt(t.p+=2))?t.p++:13===n&&10===t.s.charCodeAt(t.p+1)&&(t.p+=2));let s="",c=t.p,o=0;for(;t.p<t.s.length;t.p++)if(n=t.s.charCodeAt(t.p),i&&(10===n||13===n&&10===t.s.charCodeAt(t.p+1)))o=o&&3;else if(n<32&&9!==n||127===n)e.x("control characters are not allowed in strings",t);else{if(!(o&&3!==o||n!==a||i&&(t.s.charCodeAt(t.p+1)!==a||t.s.charCodeAt(t.p+2)!==a))){if(i&&(t.s.charCodeAt(t.p+3)===a&&t.p++,t.s.charCodeAt(t.p+3)===a&&t.p++),!o){let e=t.s.slice(c,t.p);s=s?s+e:e}return t.p+=i?3:1,s}if(o)if(1===o)if(120===n||117===n||85===n){let r=t.p++-1,a=0,l=120===n?2:117===n?4:8;for(let r=0;r<l;r++,t.p++){let r=t.s.charCodeAt(t.p),n=r>=48&&r<=57?r-48:r>=65&&r<=70?r-65+10:r>=97&&r<=102?r-97+10:-1;n<0&&e.x("invalid non-hex character in unicode escape",t),a=a<<4|n}(a<0||a>1114111||a>=55296&&a<=57343)&&e.x("invalid unicode escape",t,r),s+=String.fromCodePoint(a),c=t.p--,o=0}else!i||32!==n&&9!==n?(98===n?s+="\b":116===n?s+="\t":110===n?s+="\n":102===n?s+="\f":114===n?s+="\r":101===n?s+="":34===n?s+='"':92===n?s+="\\":e.x("unrecognised escape sequence",t),c=t.p+1,o=0):o=2;else 32!==n&&9!==n&&(2===o&&e.x("invalid escape: only line-ending whitespace may be escaped",t,c),o=l||92!==n?0:1,c=t.p);else l||92!==n||(s+=t.s.slice(c,c=t.p),o=1)}e.x("unfinished string",t,r)}
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
     */let r=/^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;class n extends Date{#e=!1;#t=!1;#r=null;constructor(e,t,n){let a,l=!0,i=!0,s="Z";if("string"==typeof e)if(t)e:{if(t<3){if(+e.slice(11,13)>23){e="";break e}2===t?(s=null,e+="Z"):90!==(a=e.charCodeAt(e.length-1))&&122!==a&&(s=e.slice(e.length-6)),n&&(e=e.slice(0,10)+"T"+e.slice(11))}else 4===t&&(e=+e.slice(0,2)>23?"":`0000-01-01T${e}Z`);l=4!==t,i=3!==t}else{let t=e.match(r);t?(t[1]||(l=!1,e=`0000-01-01T${e}`),i=!!t[2],i&&" "===e[10]&&(e=e.replace(" ","T")),t[2]&&+t[2]>23?e="":(s=t[3]||null,!s&&i&&(e+="Z"))):e=""}super(e),isNaN(this.getTime())||(this.#e=l,this.#t=i,this.#r=s)}isDateTime(){return this.#e&&this.#t}isLocal(){return!this.#e||!this.#t||!this.#r}isDate(){return this.#e&&!this.#t}isTime(){return this.#t&&!this.#e}isValid(){return this.#e||this.#t}toISOString(){let e=super.toISOString();if(this.isDate())return e.slice(0,10);if(this.isTime())return e.slice(11,23);if(null===this.#r)return e.slice(0,-1);if("Z"===this.#r||"z"===this.#r)return e;let t=60*+this.#r.slice(1,3)+ +this.#r.slice(4,6);return t="-"===this.#r[0]?t:-t,new Date(this.getTime()-6e4*t).toISOString().slice(0,-1)+this.#r}static wrapAsOffsetDateTime(e,t="Z"){let r=new n(e);return r.#r=t,r}static wrapAsLocalDateTime(e){let t=new n(e);return t.#r=null,t}static wrapAsLocalDate(e){let t=new n(e);return t.#t=!1,t.#r=null,t}static wrapAsLocalTime(e){let t=new n(e);return t.#e=!1,t.#r=null,t}}
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
     */function a(e,t=10){return 16===t?e>47&&e<58||e>64&&e<71||e>96&&e<103:e>47&&e<48+t}function l(e,t){return 32===e||9===e||10===e||13===e||t&&(e===t||44===e)||35===e}function i(r,n){let l=r.p,c=r.s.charCodeAt(r.p);if(91===c||123===c){r.d--||e.x("document contains excessively nested structures. aborting.",r);let t=91===c?function(t){let r,n=t.p++,a=[];for(;t.p<t.s.length;){if(f(t),93===(r=t.s.charCodeAt(t.p)))return t.p++,a;if(a.push(i(t,93)),f(t),93===(r=t.s.charCodeAt(t.p++)))return a;44!==r&&e.x("expected comma or end of structure",t,t.p-1)}e.x("unfinished array",t,n)}
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
     */(r):function(t){let r,n=t.p++,a=Object.create(null),l=new Set;for(;t.p<t.s.length;){if(f(t),125===(r=t.s.charCodeAt(t.p)))return t.p++,a;let n,s=a,c=!1,o=t.p,p=d(t);for(let r=0;r<p.length;r++){r&&(s=c?s[n]:s[n]=Object.create(null)),n=p[r],(c=Object.hasOwn(s,n))&&("object"!=typeof s[n]||l.has(s[n]))&&e.x("trying to redefine an already defined value",t,o);let a="__proto__"===n;if(t.uk&&(a||"constructor"===n)){s=1!==t.uk&&e.x("document contains an unsafe property",t,o);break}!c&&a&&Object.defineProperty(s,n,{enumerable:!0,configurable:!0,writable:!0})}c&&e.x("trying to redefine an already defined value",t,o),f(t,!0,!0);let u=i(t,125);if(s&&"object"==typeof(s[n]=u)&&l.add(u),f(t),125===(r=t.s.charCodeAt(t.p++)))return a;44!==r&&e.x("expected comma or end of structure",t,t.p-1)}e.x("unfinished table",t,n)}(r);return r.d++,t}return 34===c||39===c?t(r):116===c?(114===r.s.charCodeAt(++r.p)&&117===r.s.charCodeAt(++r.p)&&101===r.s.charCodeAt(++r.p)||e.x("invalid value",r,l),r.p++,!0):102===c?(97===r.s.charCodeAt(++r.p)&&108===r.s.charCodeAt(++r.p)&&115===r.s.charCodeAt(++r.p)&&101===r.s.charCodeAt(++r.p)||e.x("invalid value",r,l),r.p++,!1):43===c||45===c?s(r,r.p,r.s.charCodeAt(++r.p),44-c,n):45===r.s.charCodeAt(r.p+4)&&45===r.s.charCodeAt(r.p+7)?function(t,r,n){let l,i=t.p++;if(!(a(r)&&a(t.s.charCodeAt(t.p++))&&a(t.s.charCodeAt(t.p++))&&a(t.s.charCodeAt(t.p++))))return s(t,t.p=i,r,0,n);if(t.p+=5,a(t.s.charCodeAt(t.p++))||e.x("invalid date-time: date part is malformed",t,i),t.p>=t.s.length||(32!==(r=t.s.charCodeAt(t.p))||(l=!0,!a(t.s.charCodeAt(t.p+1))))&&84!==r&&116!==r){let e=t.s.slice(i,t.p);return p(t,e,3,!1,i)}if(58!==t.s.charCodeAt(t.p+=3)&&e.x("invalid date-time: time part is malformed",t,i),58===t.s.charCodeAt(t.p+=3)&&(t.p+=3),46===t.s.charCodeAt(t.p))for(;a(t.s.charCodeAt(++t.p)););if(r=t.s.charCodeAt(t.p)){if(90===r||122===r){let e=t.s.slice(i,++t.p);return p(t,e,1,l,i,"[+00:00]")}if(43===r||45===r){let e=t.s.slice(i,t.p+=6);return p(t,e,1,l,i,!t.ld&&"["+t.s.slice(t.p-6,t.p)+"]")}}let c=t.s.slice(i,t.p);return p(t,c,2,l,i)}(r,c,n):58===r.s.charCodeAt(r.p+2)?function(e,t,r){let n=e.p;if(!a(t)||!a(e.s.charCodeAt(++e.p)))return s(e,--e.p,t,0,r);if(58===e.s.charCodeAt(e.p+=4)&&(e.p+=3),46===e.s.charCodeAt(e.p))for(;a(e.s.charCodeAt(++e.p)););let l=e.s.slice(n,e.p);return p(e,l,4,!1,n)}(r,c,n):s(r,r.p,c,0,n)}function s(t,r,n,i,s){let p=n,u=0,f=!1;if(105===p)return 110===t.s.charCodeAt(++t.p)&&102===t.s.charCodeAt(++t.p)||e.x("invalid value",t,r),t.p++,(i||1)/0;if(110===p)return 97===t.s.charCodeAt(++t.p)&&110===t.s.charCodeAt(++t.p)||e.x("invalid value",t,r),t.p++,NaN;if(48===p){if(++t.p>=t.s.length||l(p=t.s.charCodeAt(t.p),s))return!0===t.bi?0n:0;if(!i){if(120===p)return c(t,r,16,s);if(98===p)return c(t,r,2,s);if(111===p)return c(t,r,8,s)}46===p?u=2:101===p||69===p?u=4:e.x("illegal leading zero",t,r)}else a(p)||e.x("invalid value",t,r);for(;++t.p<t.s.length&&(p=t.s.charCodeAt(t.p),!l(p,s));)u||(u=1),95===p?(1&u||e.x("illegal underscore",t),u+=11,f=!0):1===u&&46===p?u=2:1!==u&&3!==u||101!==p&&69!==p?4!==u||43!==p&&45!==p?a(p)?u>9?u-=11:1&u||u++:e.x("illegal character in numeric literal",t):u=6:u=4;if(!u){let e=(n-48)*(i||1);return!0===t.bi?BigInt(e):e}1&u||e.x("unfinished numeric value",t,r);let d=t.s.slice(r,t.p);return f&&(d=d.replaceAll("_","")),u>1?parseFloat(d):o(t,d,10,r)}function c(t,r,n,i){let s,c=1;for(;++t.p<t.s.length&&(s=t.s.charCodeAt(t.p),!l(s,i));)95===s?(1&c&&e.x("illegal underscore",t),c=3):a(s,n)?1&c&&c--:e.x("illegal character in numeric literal",t);1&c&&e.x("unfinished numeric value",t);let p=t.s.slice(r+2,t.p);return c&&(p=p.replaceAll("_","")),o(t,p,n,r)}function o(t,r,n,a){if(!0!==t.bi)e:{let l=parseInt(r,n);if(!Number.isSafeInteger(l)){if(t.bi)break e;e.x("integer value cannot be represented losslessly",t,a)}return l}return 10===n?BigInt(r):BigInt((2===n?"0b":8===n?"0o":"0x")+r)}function p(t,r,a,l,i,s){if(t.ld){let s=new n(r,a,l);return s.isValid()||e.x("invalid date",t,i),s}try{switch(s&&(r+=s),a){case 1:return Temporal.ZonedDateTime.from(r);case 2:return Temporal.PlainDateTime.from(r);case 3:return Temporal.PlainDate.from(r);case 4:return Temporal.PlainTime.from(r)}}catch(r){e.x(r instanceof Error?r.message:""+r,t,i)}}
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
     */function u(t){for(;t.p<t.s.length;t.p++){let r=t.s.charCodeAt(t.p);if(10===r)break;if(13===r&&10===t.s.charCodeAt(t.p+1)){t.p++;break}(r<32&&9!==r||127===r)&&e.x("control characters are not allowed in comments",t)}}function f(e,t,r){let n;for(;e.p<e.s.length;){for(;e.p<e.s.length&&(32===(n=e.s.charCodeAt(e.p))||9===n||!t&&(10===n||13===n&&10===e.s.charCodeAt(e.p+1)));)e.p++;if(r||35!==n)break;u(e)}}
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
     */function d(r,n=61){let a,l,i=0,s=[],c=r.s.charCodeAt(a=r.p);do{if(c===n)return i||e.x("unexpected end of key",r),1===i&&s.push(r.s.slice(l,r.p)),r.p++,s;46===c?(i||e.x("illegal empty bare key",r),1===i&&s.push(r.s.slice(l,r.p)),i=0):i||34!==c&&39!==c?32===c||9===c?1===i&&(s.push(r.s.slice(l,r.p)),i=2):2===i||c<48&&45!==c||c>57&&c<65||c>90&&c<97&&95!==c||c>122?e.x("illegal character in key",r):i||(i=1,l=r.p):(c===r.s.charCodeAt(r.p+1)&&c===r.s.charCodeAt(r.p+2)&&e.x("illegal quoted key: multiline strings are not allowed",r),s.push(t(r)),i=2,r.p--)}while(c=r.s.charCodeAt(++r.p));e.x("incomplete key-value: cannot find end of key",r,a)}function h(e,t,r,n,a){let l,i,s=r,c=n,o=!1;for(let r=0;r<t.length;r++){if(r){if(s=o?s[l]:s[l]=Object.create(null),c=(i=c[l]).c,0===a&&(1===i.t||2===i.t))return null;if(2===i.t){let e=s.length-1;s=s[e],c=c[e].c}}if(l=t[r],(o=Object.hasOwn(s,l))&&0===c[l]?.t&&c[l]?.d)return null;if(!o){let n="__proto__"===l;if(e.uk&&(n||"constructor"===l))return!1;n&&(Object.defineProperty(s,l,{enumerable:!0,configurable:!0,writable:!0}),Object.defineProperty(c,l,{enumerable:!0,configurable:!0,writable:!0})),c[l]={t:r<t.length-1&&2===a?3:a,d:!1,i:0,c:Object.create(null)}}}if(i=c[l],i.t!==a&&(1!==a||3!==i.t))return null;if(2===a&&(i.d||(i.d=!0,s[l]=[]),s[l].push(s=Object.create(null)),i.c[i.i++]=i={t:1,d:!1,i:0,c:Object.create(null)}),i.d)return null;if(i.d=!0,1===a)s=o?s[l]:s[l]=Object.create(null);else if(0===a&&o)return null;return[l,s,i.c]}function g(t,r,n){null!==r&&2!==t.uk||e.x(null===r?"trying to redefine an already defined table or value":"document contains an unsafe property",t,n)}function x(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}var m,y,A,C={exports:{}},b=(m||(m=1,y=C,A=C.exports,function(){var e={load:function(e,t){var r="\\u0000\\u0009\\u000A\\u000B\\u000C\\u000D\\u0020\\u00A0\\u2000\\u2001\\u2002\\u2003\\u2004\\u2005\\u2006\\u2007\\u2008\\u2009\\u200A\\u200B\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF\\u005B\\u005C\\u005D\\u007B\\u007D\\u003A",n=new RegExp(".*((\r|\n)+)"),a=new RegExp("^\\s*([^"+r+"]+)[ \t\r]*:[ \t\r]*(.*(?:\n|\r|$))"),l=new RegExp("^\\s*:[ \t\r]*(endskip|ignore|skip|end).*?(\n|\r|$)","i"),i=new RegExp("^\\s*\\*[ \t\r]*(.*(?:\n|\r|$))"),s=new RegExp("^\\s*(\\[|\\{)[ \t\r]*([+.]*)[ \t\r]*([^"+r+"]*)[ \t\r]*(?:\\]|\\}).*?(\n|\r|$)"),c={},o=c,p=[],u=void 0,f=null,d=null,h="",g=!1;for(!0!==(t=t||{}).comments&&(t.comments=!1);e;){var x;l.exec(e)?A((x=l.exec(e))[1].toLowerCase()):g||!a.exec(e)||u&&"simple"===u.arrayType?!g&&i.exec(e)&&u&&u.array&&"complex"!==u.arrayType&&"freeform"!==u.arrayType&&u.flags.indexOf("+")<0?y((x=i.exec(e))[1]):!g&&s.exec(e)?C((x=s.exec(e))[1],x[2],x[3]):n.exec(e)?b((x=n.exec(e))[0]):(b(e),e=""):m((x=a.exec(e))[1],x[2]||""),x&&(e=e.substring(x[0].length))}function m(e,t){T(),v(e),u&&u.flags.indexOf("+")>-1&&(e="value"),d=e,h=t,O(e,{replace:!0})}function y(e){T(),u.arrayType=u.arrayType||"simple",u.array.push(""),d=u.array,h=e,O(u.array,{replace:!0})}function A(t){if(g&&"endskip"!==t&&"ignore"!==t)return T();switch(t){case"end":return void(d&&O(d,{replace:!1}));case"ignore":e="";break;case"skip":g=!0;break;case"endskip":g=!1}T()}function C(e,t,r){if(T(),""==r){var n=p.pop();o=(n?n.scope:c)||c,u=p[p.length-1]}else if("["===e||"{"===e){var a=!1,l=c;if(t.indexOf(".")>-1?(v(r),a=!0,u&&(l=o)):(o=c,p=[]),u&&u.flags.indexOf("+")>-1)var i=r;else{for(var s=r.split("."),f=0;f<s.length-1;f++)l=l[s[f]]=l[s[f]]||{};i=s[s.length-1]}var d={array:null,arrayType:null,arrayFirstKey:null,flags:t,scope:o},h=u&&u.flags.indexOf("+")>-1&&t.indexOf(".")>-1;"["==e?(h&&(i="value"),d.array=l[i]=[],t.indexOf("+")>-1&&(d.arrayType="freeform"),a?p.push(d):p=[d],u=p[p.length-1]):"{"==e&&(a?(o=h?o.value={}:l[i]=l={},p.push(d)):(o=l[i]="object"==typeof l[i]?l[i]:{},p=[d]),u=p[p.length-1])}}function b(t){u&&u.flags.indexOf("+")>-1&&t.match(/[^\n\r\s]/)?u.array.push({type:"text",value:t.replace(/(^\s*)|(\s*$)/g,"")}):h+=e.substring(0,t.length)}function v(e){if(u&&u.array){if(u.arrayType=u.arrayType||"complex","simple"===u.arrayType)return;null!==u.arrayFirstKey&&u.arrayFirstKey!==e||u.array.push(o={}),u.flags.indexOf("+")>-1?o.type=e:u.arrayFirstKey=u.arrayFirstKey||e}}function w(e,r){return t.comments&&(e=(e=e.replace(/(?:^\\)?\[[^\[\]\n\r]*\](?!\])/gm,"")).replace(/\[\[([^\[\]\n\r]*)\]\]/g,"[$1]")),"append"==r&&(e=e.replace(new RegExp("^(\\s*)\\\\","gm"),"$1")),e}function T(){var e=h+"";return h="",d=null,e}function O(e,t){t=t||{};var r=d,n=T();if(t.replace?(n=w(n,"replace").replace(new RegExp("^\\s*"),""),h=new RegExp("\\s*$").exec(n)[0],d=r):n=w(n,"append"),"object"==typeof e)t.replace&&(e[e.length-1]=""),e[e.length-1]+=n.replace(new RegExp("\\s*$"),"");else{var a=e.split(".");f=o;for(var l=0;l<a.length-1;l++)"string"==typeof f[a[l]]&&(f[a[l]]={}),f=f[a[l]]=f[a[l]]||{};t.replace&&(f[a[a.length-1]]=""),f[a[a.length-1]]+=n.replace(new RegExp("\\s*$"),"")}}return T(),c}};y.exports&&(A=y.exports=e),A.archieml=e}.call(C.exports)),C.exports),v=x(b),w=Object.freeze({__proto__:null,default:v,parse:function(t,r={}){let n,a={s:t,p:0,d:r.maxDepth??1e3,bi:r.integersAsBigInt??!1,ld:r.useLegacyDate??!0,uk:"throw"===r.unsafeKeyBehaviour?2:"drop"===r.unsafeKeyBehaviour?1:0},l=Object.create(null),s=Object.create(null),c=!1,o=l,p=s;for(65279===t.charCodeAt(0)&&a.p++,f(a);a.p<t.length;){if(91===t.charCodeAt(a.p)){let r=91===t.charCodeAt(++a.p);n=a.p+=+r,c=!1;let i=d(a,93);r&&(93!==t.charCodeAt(a.p)&&e.x("expected end of table array declaration",a),a.p++);let u=h(a,i,l,s,r?2:1);u?(p=u[2],o=u[1]):(g(a,u,n),c=!0)}else{n=a.p;let e=h(a,d(a),o,p,0);e||c||g(a,e,n),f(a,!0,!0);let t=i(a,void 0);e&&!c&&(e[1][e[0]]=t)}f(a,!0),a.p<t.length&&10!==(n=t.charCodeAt(a.p))&&(13!==n||10!==t.charCodeAt(a.p+1))&&e.x("each key-value declaration must be followed by an end-of-line",a),f(a)}return l}});Object.assign(document.currentScript,w)}();
