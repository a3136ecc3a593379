"use strict";(()=>{var zo=Object.defineProperty;var b=(e,t,r)=>()=>{if(r)throw r[0];try{return e&&(t=e(e=0)),t}catch(n){throw r=[n],n}};var ve=(e,t)=>{for(var r in t)zo(e,r,{get:t[r],enumerable:!0})};function Nt(){try{return decodeURIComponent(location.hash.slice(1))}catch{return""}}var wr,It,it=b(()=>{"use strict";wr=(e,t)=>[...e.querySelectorAll("[data-item]")].find(({dataset:r})=>r.item===t),It=e=>e.closest("[data-item]").dataset.item});function Pe(e,t){for(let r=e;r;r=P(r))if(r.matches?.(t))return r}var P,$r,xt=b(()=>{"use strict";P=e=>e.parentNode??e.host;$r=e=>Pe(e,"[lang]")??{lang:"en"}});function xr(e){let t=e;for(let r=e;r;t=r,r=P(r))r instanceof HTMLElement&&(r instanceof HTMLDetailsElement&&t.nodeName!=="SUMMARY"&&(r.open=!0),ti(r)&&(r.dispatchEvent(new Event("beforematch",{bubbles:!0})),r.removeAttribute("hidden")))}var ti,kr=b(()=>{"use strict";xt();ti=e=>e.getAttribute("hidden")==="until-found"});function Ut(e,t){let r=[];for(let n=_r(e);n;n=_r(n))!(n instanceof Element)||getComputedStyle(n).overflowX!=="hidden"||(r.push([n,n.scrollLeft]),n===document.body&&r.push([document.documentElement,document.documentElement.scrollLeft]));e.scrollIntoView?.({block:t,inline:"nearest"});for(let[n,o]of r)n.scrollTo({left:o,behavior:"instant"})}function st(e){let t=e.closest("[part=strip]");if(!t)return;let r=getComputedStyle(t).direction==="rtl"?"right":"left";t.scrollLeft+=e.getBoundingClientRect()[r]-t.getBoundingClientRect()[r]}var _r,kt=b(()=>{"use strict";xt();_r=e=>e.assignedSlot??P(e)});function Ar(e,t){let{hash:r}=location;if(!(Sr(r.slice(1))||Sr(Nt()))&&!(Q?.hash===r&&Q.host.isConnected)){Q={hash:r,host:e},xr(t);for(let n of t.querySelectorAll("[part=section]"))n.open=!0;t.tabIndex=-1,t.focus({preventScroll:!0}),st(t),Er(t)}}function Er(e,t=5){Ut(e,"start");let{top:r}=e.getBoundingClientRect(),{scrollY:n}=window;setTimeout(()=>{Math.abs(e.getBoundingClientRect().top-r)>1&&window.scrollY===n&&t&&Er(e,t-1)},100)}async function Cr(e,t,r,n){let{ctrlKey:o,metaKey:i,shiftKey:s,altKey:l}=e;if(!(o||i||s||l||t.target&&t.target!=="_self")){ze!==e&&(Q=void 0),ze=e;for(let a=0;a<40;a++){if(await new Promise(d=>setTimeout(d,50)),ze!==e)return;if(location.href===t.href&&(!e.defaultPrevented||history.state!==r))return n()}}}var Q,ze,Sr,Tr=b(()=>{"use strict";it();kr();kt();Sr=e=>!!e&&(!!document.getElementById(e)||[...document.getElementsByName(e)].some(({localName:t})=>t==="a"));addEventListener("hashchange",()=>Q=void 0,!0);window.navigation?.addEventListener("currententrychange",()=>{Q?.hash!==location.hash&&(Q=void 0)})});function ei(e){let t=e.querySelector("[part=passage] a"),r=[...e.querySelectorAll("[part=speaker], [part=role], .facts > *")].map(ri);return{text:[Or(e.querySelector("[part=words]")),...r.length?[`\u2014 ${ni(r,e.lang)}`]:[]].join(`
`),url:t?.href??location.href}}function ri(e){let t=Or(e),r=e.querySelector("a");return!r||!r.querySelector("[part=date]")&&r.host!==t?t:`${t} (${r.href})`}function ni(e,t){try{return new Intl.ListFormat(t,{type:"unit"}).format(e)}catch{return e.join(", ")}}async function Mr(e){let{text:t,url:r}=ei(e.closest("[part=base]"));try{if(e.value==="share")return await navigator.share({text:t,url:r});await oi(`${t}
${r}`)}catch{return}let o=document.createTreeWalker(e,NodeFilter.SHOW_TEXT,({textContent:l})=>l?.trim()?NodeFilter.FILTER_ACCEPT:NodeFilter.FILTER_SKIP).nextNode();if(!o)return;let{data:i}=o,s=e.dataset.done;i!==s&&(o.data=s,setTimeout(()=>{o.data===s&&(o.data=i)},2e3))}async function oi(e){try{await navigator.clipboard.writeText(e)}catch(t){let r=o=>{o.clipboardData?.setData("text/plain",e),o.preventDefault()};document.addEventListener("copy",r,{once:!0,capture:!0});let n=document.execCommand("copy");if(document.removeEventListener("copy",r,!0),!n)throw t}}var Or,Lr=b(()=>{"use strict";Or=e=>e?.textContent.replace(/\s+/g," ").trim()??""});function qr(e){let{activeElement:t}=e.getRootNode();if(t&&t!==e)return;let r=e.closest("[part=base]").querySelector("[part=end]");r.tabIndex=0,r.focus({preventScroll:!0}),Ut(r,"nearest"),r.addEventListener("blur",()=>r.tabIndex=-1,{once:!0})}var Pr=b(()=>{"use strict";kt()});var zr={};ve(zr,{copyOrShare:()=>Mr,followLink:()=>Cr,goToItem:()=>Ar,skipPast:()=>qr});var Rr=b(()=>{"use strict";Tr();Lr();Pr()});var z,Vt,Yt,Gt,Et=b(()=>{"use strict";z=class extends Event{constructor(t,r){super(t,{bubbles:!0,composed:!0}),Object.assign(this,r)}},Vt=class extends z{constructor(t){super("story-load",t)}},Yt=class extends z{constructor(t){super("story-error",t)}},Gt=class extends z{constructor(t){super("passage-open",t)}}});var Qr,c,Ne,f,$=b(()=>{"use strict";Qr=e=>(t,...r)=>({_$litType$:e,strings:t,values:r}),c=Qr(1),Ne=Qr(2),f=Symbol.for("lit-nothing")});var et,Zt=b(()=>{"use strict";et=e=>e.map(t=>typeof t=="string"?t:t.text).join("")});var On,Mn,Ln,qn,Pn,oe=b(()=>{"use strict";On=e=>new Set(e.filter(t=>t!==void 0)).size,Mn=e=>e.length>5&&On(e.map(({at:t})=>t))>2,Ln=e=>{let t=On(e.map(({group:r})=>r));return e.length>12&&t>1&&t<7},qn=e=>e.length>100||e.some(({kind:t})=>t),Pn=(e,t)=>e.length>5||e.some(({at:r,kind:n})=>n||r>t-1)});var ie,He=b(()=>{"use strict";ie=({kind:e,status:t="happened",when:r=""})=>(e??t)+(/[~?%X]/.test(r)?" vague":"")});function Dn({root:e,story:t,label:r},n){let o=e.querySelector(".buttons"),i=In(o,"position","span"),s=In(o,"latest","button");o.prepend(i),i.ariaLive="polite",s.type="button",Un(s,r(t,"latest"));let l=0;return s.onclick=()=>n(l-1),({first:a,page:d,items:m})=>{({length:l}=m);let u=[a+1,l].map(h=>je(t,h)),p=r(t,"position").replace(/\{\}/g,()=>u.shift());Un(i,p),s.hidden=l<=d}}function In(e,t,r){let n=e.querySelector(`[part=${t}]`);if(n)return n;let o=e.appendChild(document.createElement(r));return o.setAttribute("part",t),o}function Un(e,t){let{firstChild:r}=e;r?r.data!==t&&(r.data=t):e.append(t)}function je({lang:e},t){try{return new Intl.NumberFormat(e).format(t)}catch{return`${t}`}}var Fe=b(()=>{"use strict"});function Bn(e,{story:t,label:r},n){let o=new Map;for(let{group:m}of t.timeline)m&&o.set(m,(o.get(m)??0)+1);let i=e.querySelector(":checked")?.value??"",s=`filter-${Ai++}`,l=document.createElement("fieldset"),a=l.appendChild(document.createElement("legend"));a.textContent=r(t,"show");let d=[["",r(t,"everything"),t.timeline.length]];for(let[m,u,p]of[...d,...[...o].map(([h,g])=>[h,h,g])]){let h=l.appendChild(document.createElement("label")),g=h.appendChild(document.createElement("input"));Object.assign(g,{type:"radio",name:s,value:m,checked:m===i}),h.append(`${u} ${je(t,p)}`)}e.replaceChildren(l),l.onchange=n}var Ai,Hn,jn=b(()=>{"use strict";Fe();Ai=0;Hn=e=>e.querySelector("[part=filter] :checked")?.value??""});function Fn(e){let t=new Set,r=(i,s)=>t[s?"add":"delete"](i),n=new IntersectionObserver(i=>{for(let{target:s,isIntersecting:l}of i)r(s,l);e()}),o=i=>{r(i.target,!i.skipped),e()};return{has:i=>t.has(i),watch(i){"oncontentvisibilityautostatechange"in i?i.addEventListener("contentvisibilityautostatechange",o):n.observe(i)}}}var Wn=b(()=>{"use strict"});var ae,Kn,Vn=b(()=>{"use strict";ae=class{#t;#e;#r;constructor(){this.element=document.createElement("div"),this.longest=0,this.#t=[],this.#r=0,this.element.className="chunk",this.element.role="presentation"}get isInUse(){let{activeElement:t}=this.element.getRootNode();return!!this.element.querySelector("details[open]")||this.element.contains(t)}show(t,r){let{element:n}=this;for(t.length<50?n.style.setProperty("--_n",`${t.length}`):n.removeAttribute("style");n.childElementCount>t.length;)n.lastChild.remove();for(;n.childElementCount<t.length;)n.append(Kn.cloneNode());let o=Math.min(this.#r,t.length);this.#t=t,this.#e=r,this.empty(),this.fill(()=>this.#r<o)}fill(t=()=>!0){let r=this.element.children[this.#r];for(;r&&t();)this.#e.fill(this.#t[this.#r++],r),r=r.nextElementSibling??void 0}empty(){this.#r=this.longest=0;let t=this.element.firstElementChild;for(let r of this.#t){let n=this.#e.wordsOf(r);this.longest=Math.max(this.longest,n.length+(r.media?1e3:0)),t.textContent=n,t.removeAttribute("data-item"),t=t.nextElementSibling}}get isEmpty(){return this.#r===0}get isFull(){return this.#r===this.#t.length}},Kn=document.createElement("li");Kn.role="listitem"});function Ci({type:e}){for(let t of Ke){let r=t.deref();r?e==="beforeprint"?r.fillAll():r.fillNear():Ke.delete(t)}}var Ei,le,Ke,Yn=b(()=>{"use strict";Wn();Vn();Ei=4,le=class{#t;#e;#r;#o;#n;constructor(t){this.#e=[],this.#r=Fn(()=>this.fillNear()),this.#n=0,this.fillNear=()=>{cancelAnimationFrame(this.#n);let r=this.#e.filter(({element:i})=>this.#r.has(i));for(let i of r)i.fill();let n=this.#i(r);for(let i of this.#e)!n.includes(i)&&!i.isEmpty&&!i.isInUse&&i.empty();let o=n.find(i=>!i.isFull);o&&(this.#n=requestAnimationFrame(i=>{o.fill(()=>performance.now()-i<Ei),this.fillNear()}))},this.#t=t,Ke.add(new WeakRef(this))}show(t,r){let n=Math.ceil(t.length/50);for(let{element:s}of this.#e.splice(n))s.remove();let o=this.#e.length;for(let s=0;s<n;s++)(this.#e[s]??=new ae).show(t.slice(s*50,(s+1)*50),r);let i=this.#e.slice(o).map(({element:s})=>s);this.#t.append(...i);for(let s of i)this.#r.watch(s);this.#s(),this.fillNear()}fillAll(){for(let t of this.#e)t.fill()}#i(t){let n=t.map(o=>this.#e.indexOf(o)).flatMap(o=>[o,o+1,o-1]).map(o=>this.#e[o]);return[this.#e[0],this.#o,...n].filter(o=>o!==void 0)}#s(){let t=0;this.#o=void 0;for(let r of this.#e){let{longest:n}=r;n>t&&([t,this.#o]=[n,r])}for(let r of this.#e)r.element.classList.toggle("tallest",r===this.#o)}},Ke=new Set;for(let e of["beforeprint","afterprint"])addEventListener(e,Ci)});function ht(e){let t=e.querySelector("[part=strip]"),[r,n]=e.querySelectorAll("[part=previous], [part=next]");if(!t)return;let{scrollLeft:o,scrollWidth:i,clientWidth:s}=t,l=e.querySelectorAll("li:not(.out)"),a=i/l.length,d=Math.abs(o),m=Math.ceil(d/a-.1),u=Math.max(1,Math.round(s/a)),p=d+s>i-a/10,h=!m&&p;return r.ariaDisabled=`${!m}`,n.ariaDisabled=`${p}`,r.parentElement.hidden=h,t.tabIndex=h?-1:0,{items:l,first:m,page:u,isAtEnd:p,fits:h}}function Gn(e){let t=e.target,{key:r=t.getAttribute("part")??"",altKey:n,ctrlKey:o,metaKey:i,shiftKey:s}=e;return!(n||o||i||s||t.matches("input"))&&/^(previous|next|ArrowLeft|ArrowRight|Home|End)$/.test(r)?r:void 0}var Ve=b(()=>{"use strict"});function Jn(e,t){let[r,n]=[t[0],t.at(-1)];return{dated:e,bounds:t,at:o=>Math.round((o-r)/(n-r)*1e3)}}var L,Xn,mt=b(()=>{"use strict";L=({at:e,until:t=e})=>t,Xn=({timeline:e})=>e.filter(t=>t.at!==void 0)});function Qn({root:e,scale:t},r){let n=e.querySelector("[part=scale]"),o=n?.querySelector(".here"),i=new Map(t?.dated.map(s=>[s.id,s]));return n&&t&&(n.onclick=s=>{let l=s.target.closest("[data-place]"),{left:a,width:d}=n.getBoundingClientRect();l&&s.preventDefault(),r({id:l?.dataset.place,part:(s.clientX-a)/d})}),({first:s,page:l,items:a})=>{let d=Array.from({length:l},(v,T)=>a[s+T]);for(let v=0;v<a.length&&a.length<=100;v++){let T=a[v];v>=s-1&&v<=s+l&&T.classList.add("seen"),a.length>l&&T.classList.toggle("away",!T.classList.contains("seen"))}if(!n||!t||!o)return;let m=d.map(v=>i.get(v?.dataset.item??"")).filter(v=>v!==void 0),u=m.filter(({kind:v})=>!v),[p,h]=u.length?[u[0].at,Math.max(...u.map(({at:v})=>v))]:[m[0]?.at,m[0]&&L(m[0])],[g,C]=[p,h].map(v=>v===void 0?void 0:t.at(v));o.setAttribute("d",g===void 0?"":`M${g} 15H${Math.max(C,g+4)}`);let{bounds:U}=t,Ot=U.findIndex((v,T)=>p!==void 0&&p>=v&&p<U[T+1]);[...n.querySelector("[part=years]").children].forEach((v,T)=>T===Ot?v.setAttribute("aria-current","true"):v.removeAttribute("aria-current")),n.classList.toggle("tight",n.clientWidth/(U.length-1)<44)}}var Zn=b(()=>{"use strict";oe();mt()});function pe(e,t){let{timeline:r}=e,n=de(e);return t==="latest"||t==="today"&&n<0?r.length-1:t==="next"?n:t==="today"?Math.max(0,n-1):r.findIndex(({id:o})=>o===t)}var de,to,he,Ct=b(()=>{"use strict";de=({timeline:e})=>e.findIndex(({at:t})=>t>=to()),to=()=>Math.floor(Date.now()/864e5-new Date().getTimezoneOffset()/1440);he=e=>e.timeline.some(({at:t})=>t<to())&&de(e)>=0});function eo(e,t){let{root:r,story:n}=e;he(n)&&t(a=>a.markToday(e));let o=a=>t(d=>d.goTo(e,a)),i=Dn(e,o),s=Qn(e,a=>t(d=>d.goToSpot(e,a))),l=()=>{let a=ht(r);a&&(i(a),s(a))};return{look:l,hear(a){if(a.type==="scroll")return l();let d=Gn(a);!d||ht(r)?.fits!==!1||(a.preventDefault(),o(d))}}}var ro=b(()=>{"use strict";Ve();Zn();Ct();Fe()});function oo(e,t,r){let n=no.find(([,,a])=>(t-e)/a<=11)??no.at(-1),[o,i]=n,s=Mi(o,e,r),l=[];for(let a=Ti(e,o,i);a<t||!l.length;){let d=Oi(a,o,i);l.push({from:a,to:d,label:s(a,l.length)}),a=d}return l}function me(e,t=0){let r=(e-1970)*365.2425;if(Math.abs(r)>=1e8)return Math.floor(r);let n=new Date(0);return n.setUTCFullYear(e,t,1),n.getTime()/864e5}function Ti(e,t,r){let n=Tt(e);return t==="year"?me(Math.floor(n/r)*r):t==="month"?me(n,Math.floor(new Date(e*864e5).getUTCMonth()/r)*r):t==="day"?Math.floor(e):Math.floor(e*24/r)*(r/24)}function Oi(e,t,r){return t==="year"?me(Math.round(Tt(e+1)/r)*r+r):t==="month"?me(Tt(e),new Date(e*864e5).getUTCMonth()+r):Math.round(e*24+(t==="day"?r*24:r))/24}function Mi(e,t,r){let n=Tt(t)<1?{era:"short"}:{},o={hour:[{day:"numeric",month:"short",hour:"numeric"},{hour:"numeric"}],day:[{day:"numeric",month:"short"},{day:"numeric",month:"short"}],month:[{month:"short",year:"numeric"},{month:"short"}],year:[{year:"numeric",...n},{year:"numeric",...n}]},[i,s]=o[e].map(l=>Li(r,l));return(l,a)=>{if(Math.abs(l)>=1e8)return new Intl.NumberFormat([r,"en"]).format(Tt(l+1));let d=new Date(l*864e5);return(!a||e==="month"&&!d.getUTCMonth()||e==="hour"&&!d.getUTCHours()?i:s).format(d)}}var no,Tt,Li,io=b(()=>{"use strict";no=[...[1,2,3,6,12].map(e=>["hour",e,e/24]),...[1,2,7,14].map(e=>["day",e,e]),...[1,2,3,6].map(e=>["month",e,e*30.4]),...Array.from({length:12},(e,t)=>10**t).flatMap(e=>e===10?[10,20,25,50]:[e,2*e,5*e]).map(e=>["year",e,e*365.24])];Tt=e=>Math.abs(e)<1e8?new Date(e*864e5).getUTCFullYear():Math.floor(1970+e/365.2425);Li=(e,t)=>new Intl.DateTimeFormat([e,"en"],{...t,timeZone:"UTC",calendar:"gregory"})});function so(e){let t=Xn(e),r=t[0]?.at,n=t.reduce((i,s)=>Math.max(i,L(s)),-1/0);if(r===void 0||n<=r)return;let o=oo(r,n,e.lang);return{...Jn(t,[...o.map(({from:i})=>i),o.at(-1).to]),cells:o}}var ao=b(()=>{"use strict";mt();io()});function Ye({dated:e,at:t}){let r=Date.now()/864e5,n=Math.max(...e.slice(-1e3).map(L));return r>e[0].at&&r<n?t(r)/10:void 0}function lo(e,t,r){e.querySelector(".today")?.remove();let n=Ye(t);if(n===void 0)return;let o=n>50,i=e.appendChild(r(o?"today late":"today"));o?i.style.insetInlineEnd=`${100-n}%`:i.style.insetInlineStart=`${n}%`}function fe(e,t,r){let n=document.createElement("span");return n.className=e,n.textContent=t,typeof r=="string"&&(n.lang=r),n}var Ge=b(()=>{"use strict";mt()});function co(e,t){e.replaceChildren();let{dated:r,at:n}=t,o=Ye(t);for(let i of r){if(i.kind!=="era")continue;let[s,l]=[n(i.at)/10,n(L(i))/10],a=o!==void 0&&o>s&&o<l?o:l,d=e.appendChild(fe("era-name",i.title));d.style.insetInlineStart=`${s}%`,d.style.maxInlineSize=`calc(${a-s}% - ${a===l?2:60}px)`}}var po=b(()=>{"use strict";mt();Ge()});function ho({dated:e,cells:t,bounds:r,at:n},{dir:o},i,s){let l={},a=(p,h)=>(l[p]??=new Set).add(h),d=e.filter(({kind:p})=>p),m=(p,h)=>n(h&&h.when===p.end?h.at:L(p));a("axis","M0 8H1000");for(let p of e){if(p.kind)continue;let h=ie(p),g=n(p.at);p.until&&n(p.until)>g+4?a(`${h} bar`,`M${g} 8H${n(p.until)}`):a(h,`M${g} 2v12`)}let u=(p,h)=>e.find(g=>g.at>=p&&g.at<h&&!g.kind)??e.find(g=>g.at>=p&&g.at<h);return c`<div class="names" aria-hidden="true"></div>
    <svg viewBox="0 0 1000 16" preserveAspectRatio="none" aria-hidden="true">
      ${d.map((p,h)=>Ne`<path class="band" d=${`M${n(p.at)+1} 8H${Math.max(n(p.at)+2,m(p,d[h+1])-1)}`} />`)}
      ${Object.entries(l).map(([p,h])=>Ne`<path class=${p} d=${[...h].join("")} />`)}
      <path class="here" d="" />
    </svg>
    <div part="years" data-days=${r.join(" ")} role="group" aria-label=${i} lang=${s} dir=${o}>${t.map(({from:p,to:h,label:g})=>{let C=u(p,h);return C?c`<a href=${`#${C.id}`} data-place=${C.id}>${g}</a>`:c`<span>${g}</span>`})}</div>`}var mo=b(()=>{"use strict";$();He();mt()});function uo(e,{story:t}){let{start:r,renderRoot:n}=e;if(!r||fo.get(e)===r)return;fo.set(e,r);let o=n.querySelectorAll("li")[pe(t,r)];o?st(o):r!=="next"&&console.warn(`<timeline-strip> has no event "${r}" to start with`)}var fo,go=b(()=>{"use strict";kt();Ct();fo=new WeakMap});var bo,yo=b(()=>{"use strict";bo=`
.chunk {
  contain-intrinsic-block-size: auto calc(var(--_n, 50) * 8em);
  content-visibility: auto;
  overflow-clip-margin: 0.5em;
}
.today {
  color: var(--_accent);
  font: 600 0.8em/1.3 var(--_label-font);
  white-space: nowrap;
}
li > .today {
  border-block-end: 1px solid;
  display: block;
  margin-block: calc(var(--_u) * -1) var(--_u);
  margin-inline-start: -2.1em;
  padding-inline-start: 2.1em;
}
li:has(> .today)::before {
  inset-block-start: 2.3em;
}
li:has(> .today)::after {
  inset-block-start: 1.8em;
}
[part=position],
[part=latest],
fieldset {
  display: none;
}
@media screen {
  .out {
    display: none;
  }
  fieldset {
    border: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.3em;
    margin: 0;
    min-inline-size: 0;
    padding: 0;
  }
  fieldset legend,
  fieldset input {
    clip-path: inset(50%);
    position: absolute;
  }
  fieldset label {
    color: var(--_muted);
    cursor: pointer;
  }
  fieldset label:has(:checked) {
    color: inherit;
    font-weight: 600;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.35em;
  }
  fieldset label:has(:focus-visible) {
    outline: 2px solid var(--_accent);
  }
  @container (min-width: 30em) {
    .buttons {
      align-items: center;
      display: flex;
      gap: 0.5em;
      margin-inline-start: auto;
      min-block-size: 28px;
    }
    .buttons[hidden] {
      visibility: hidden;
    }
    .buttons > :not(span) {
      color: var(--story-ink, inherit);
    }
    .buttons > :is([part=previous], [part=next]) {
      block-size: 28px;
      border: 1px solid var(--_rule);
      border-radius: 50%;
      inline-size: 28px;
    }
    /* A chevron that turns with the writing direction. */
    .buttons > ::before {
      border: solid;
      border-width: 2px 2px 0 0;
      block-size: 6px;
      display: block;
      inline-size: 6px;
      margin: auto;
      rotate: 45deg;
      translate: -15%;
    }
    :is([part=previous], [part=next])::before {
      content: '';
    }
    [part=previous]::before {
      rotate: 225deg;
      translate: 15%;
    }
    /* Not a colour: forced colours would make both buttons look alike. */
    .buttons > [aria-disabled=true]::before {
      opacity: 0.2;
    }
    [dir=rtl] :is([part=previous], [part=next], svg) {
      scale: -1 1;
    }
    [part=position] {
      display: inline;
      font-variant-numeric: tabular-nums;
      margin-inline-end: 0.4em;
    }
    [part=latest] {
      display: inline;
      margin-inline-start: 0.6em;
      text-decoration: underline;
      text-decoration-color: var(--_rule);
      text-underline-offset: 0.25em;
    }
    .names {
      block-size: 1.7em;
      position: relative;
    }
    .names > * {
      box-sizing: border-box;
      overflow: hidden;
      position: absolute;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .era-name {
      block-size: 1.7em;
      border-inline-start: 1px solid;
      color: var(--_muted);
      padding-inline: 0.5em;
    }
    .names > .today {
      block-size: calc(1.7em + 20px);
      border-inline-start: 2px solid;
      font-size: 1em;
      line-height: 1.3;
      padding-inline: 0.5em;
    }
    .names > .late {
      border-inline: 0 solid;
      border-inline-end-width: 2px;
    }
    svg {
      block-size: 16px;
      cursor: pointer;
      display: block;
      inline-size: 100%;
      overflow: visible;
    }
    path {
      fill: none;
      stroke: var(--_accent);
      stroke-width: 2.5;
      vector-effect: non-scaling-stroke;
    }
    .axis {
      stroke: currentColor;
      stroke-width: 1;
    }
    .bar {
      stroke-width: 6;
    }
    path:is(.planned, .vague) {
      stroke-dasharray: 2 2;
    }
    .band {
      stroke-opacity: 0.26;
      stroke-width: 16;
    }
    .band:nth-of-type(even) {
      stroke-opacity: 0.12;
    }
    .here {
      stroke-width: 4;
    }
    [part=years] {
      color: var(--_muted);
      display: flex;
    }
    [part=years] > * {
      border-inline-start: 1px solid var(--_rule);
      box-sizing: border-box;
      flex: 1 0 0;
      line-height: 24px;
      min-inline-size: 0;
      overflow: hidden;
      padding-inline-start: 0.4em;
      text-decoration: none;
      white-space: nowrap;
    }
    [part=years] > a:hover {
      text-decoration: underline;
    }
    [part=years] > [aria-current] {
      color: var(--_accent);
      font-weight: 600;
    }
    .tight > [part=years] > :nth-child(even) {
      visibility: hidden;
    }
    [part=strip]:has(.today) {
      --_top: 1.3em;
    }
    li > .today {
      border: 0;
      border-inline-start: 2px solid;
      inset-block-start: 0;
      inset-inline-start: -1em;
      margin: 0;
      padding: 0 0.5em 0.7em;
      position: absolute;
    }
    li:first-child > .today {
      inset-inline-start: 0;
    }
    li:has(> .today)::before {
      inset-block-start: calc(var(--_top) + 0.42em);
    }
    li:has(> .today)::after {
      inset-block-start: calc(var(--_top) + 0.06em + 1px);
    }
    .chunk {
      contain-intrinsic-block-size: 1em;
      display: flex;
      flex: none;
      inline-size: calc(var(--_n, 50) * 100cqi / var(--_page));
    }
    .tallest {
      content-visibility: visible;
    }
    /* Not in view yet: it does not hold the strip open. */
    .away {
      contain: size;
    }
  }
}
@media print {
  .chunk {
    content-visibility: visible;
  }
  .today {
    display: none;
  }
}
`});var ue,vo=b(()=>{"use strict";Et();ue=class extends z{constructor(t){super("timeline-strip-select",t)}}});function Je(e,t,r){e.querySelector(":scope > .today")?.remove(),t&&e.prepend(wo(r)("today"))}function $o(e){let{root:t,story:r,scale:n}=e,o=Xe(r);t.querySelectorAll("li").forEach((s,l)=>Je(s,!!o&&r.timeline[l]===o,e));let i=t.querySelector("[part=scale] .names");i&&n&&lo(i,n,wo(e))}var Xe,wo,Qe=b(()=>{"use strict";Ge();Ct();Xe=e=>he(e)?e.timeline[de(e)]:void 0,wo=({story:e,label:t,langOf:r})=>n=>fe(n,t(e,"today"),r(e,"today"))});var Ze={};ve(Ze,{goTo:()=>ge,goToSpot:()=>qi,markToday:()=>$o});function ge({element:e,root:t,story:r},n){let o=ht(t),i=o&&!o.fits&&Pi(o,n);if(!i)return;let s=[...t.querySelectorAll("li")].indexOf(i),{id:l}=r.timeline[s];i.dataset.item=l,e.dispatchEvent(new ue({item:l,index:s}))}function qi(e,{id:t,part:r}){let{root:n,story:o,scale:i}=e,{timeline:s,dir:l}=o,a=ht(n)?.items;if(!a||!i)return;let d=new Map(i.dated.map(g=>[g.id,g])),m=Array.from(a).findIndex(({dataset:g})=>t!==void 0&&g.item===t);if(m>=0)return ge(e,m);if(t!==void 0&&a.length===s.length)return ge(e,s.findIndex(g=>g.id===t));let u=t===void 0?1e3*(l==="rtl"?1-r:r):i.at(d.get(t).at),p=0,h=1/0;for(let g=0;g<a.length;g++){let C=d.get(a[g].dataset.item)??d.get(s[g].id),U=C&&!C.kind?Math.abs(i.at(C.at)-u):1/0;U<h&&([p,h]=[g,U])}ge(e,p)}function Pi({items:e,first:t,page:r,isAtEnd:n},o){let i=e.length,s=i&&getComputedStyle(e[0]).direction==="rtl"?-1:1,a={previous:-r,next:r,ArrowRight:s,ArrowLeft:-s,Home:-i,End:i}[o]??0;if(typeof o=="string"&&(a>0?n:!t))return;let d=typeof o=="number"?o:Math.min(o==="next"?i-r:i-1,t+a),m=e[Math.max(0,d)];return m&&st(m),m}var xo=b(()=>{"use strict";kt();Ve();vo();Qe()});var Ao={};ve(Ao,{showMore:()=>zi,startPlace:()=>pe});function zi(e,t){let{renderRoot:r,headingLevel:n}=e,o=r,{story:i,keepFocus:s,label:l,langOf:a,render:d,timelineEvent:m}=t,u=[...o.querySelectorAll("[part=list]")].at(-1);if(!u)return;Ni(o);let p=so(i),h=o.querySelector("[part=scale]");h&&p&&(ko.has(h)||!h.firstChild)&&(d(ho(p,i,l(i,"goToDate"),a(i,"goToDate")),h),ko.add(h));let g=h?.querySelector(".names");g&&p&&co(g,p);let C=eo({...t,element:e,root:o,scale:p},_=>_(Ze)),U=Xe(i),Ot=(_,S)=>{let K=Hn(o);Je(_,S.id===U?.id,t),_.classList.toggle("out",!!K&&S.group!==K)},v=()=>o.querySelectorAll("li").forEach((_,S)=>Ot(_,i.timeline[S])),T=o.querySelector("[part=filter]");T&&Bn(T,t,()=>{v(),o.querySelector("[part=strip]").scrollLeft=0,C.look()});let tr=_o.get(u)??new le(u);_o.set(u,tr);let Oo=(_,S)=>{let K=new DocumentFragment;d(m(i,_,n+1),K);let{className:qo,childNodes:Po}=K.querySelector("li");S.dataset.item=_.id,S.className=qo,S.setAttribute("part","event"),S.replaceChildren(...Po),Ot(S,_)},{length:Mo}=o.querySelectorAll("[part=list] > li"),Lo=_=>Ri(t,_);return s(o,()=>tr.show(i.timeline.slice(Mo),{fill:Oo,wordsOf:Lo})),v(),uo(e,t),{...C,find(_){let S=o.querySelectorAll("li")[i.timeline.findIndex(K=>K.id===_)];return S&&(S.dataset.item=_),S}}}function Ri({story:e,label:t},{when:r,end:n,title:o,text:i=[],status:s}){let l=r?e.dates[n?`${r}/${n}`:r]:t(e,"noDate"),a=`${s==="planned"?t(e,"planned").replace("{}",()=>l):l} ${o}`;return i.length?`${a} ${et(i)}`:a}function Ni(e){let{ownerDocument:t}=e,r=So.get(t)??new t.defaultView.CSSStyleSheet;So.set(t,r),r.replaceSync(bo),e.adoptedStyleSheets.includes(r)||e.adoptedStyleSheets.push(r)}var ko,_o,So,Eo=b(()=>{"use strict";Zt();jn();Yn();ro();ao();po();mo();go();yo();xo();Qe();Ct();ko=new WeakSet,_o=new WeakMap;So=new WeakMap});var D="0.1.0",er=!1;function O(e){let t=customElements.get(e);if(t&&t.version!==D&&!er){er=!0;let r=typeof t.version=="string"?`story-widgets ${t.version}`:"another script";console.warn(`story-widgets ${D}: <${e}> belongs to ${r} already, which stays`)}return!t&&!/xml/.test(globalThis.document?.contentType)}var Mt=globalThis,Lt=Mt.ShadowRoot&&(Mt.ShadyCSS===void 0||Mt.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,we=Symbol(),rr=new WeakMap,ft=class{constructor(t,r,n){if(this._$cssResult$=!0,n!==we)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=r}get styleSheet(){let t=this.o,r=this.t;if(Lt&&t===void 0){let n=r!==void 0&&r.length===1;n&&(t=rr.get(r)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),n&&rr.set(r,t))}return t}toString(){return this.cssText}},nr=e=>new ft(typeof e=="string"?e:e+"",void 0,we),E=(e,...t)=>{let r=e.length===1?e[0]:t.reduce((n,o,i)=>n+(s=>{if(s._$cssResult$===!0)return s.cssText;if(typeof s=="number")return s;throw Error("Value passed to 'css' function must be a 'css' function result: "+s+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(o)+e[i+1],e[0]);return new ft(r,e,we)},qt=(e,t)=>{if(Lt)e.adoptedStyleSheets=t.map(r=>r instanceof CSSStyleSheet?r:r.styleSheet);else for(let r of t){let n=document.createElement("style"),o=Mt.litNonce;o!==void 0&&n.setAttribute("nonce",o),n.textContent=r.cssText,e.appendChild(n)}},$e=Lt?e=>e:e=>e instanceof CSSStyleSheet?(t=>{let r="";for(let n of t.cssRules)r+=n.cssText;return nr(r)})(e):e;var{is:Ro,defineProperty:No,getOwnPropertyDescriptor:Io,getOwnPropertyNames:Uo,getOwnPropertySymbols:Do,getPrototypeOf:Bo}=Object,Pt=globalThis,or=Pt.trustedTypes,Ho=or?or.emptyScript:"",jo=Pt.reactiveElementPolyfillSupport,ut=(e,t)=>e,xe={toAttribute(e,t){switch(t){case Boolean:e=e?Ho:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let r=e;switch(t){case Boolean:r=e!==null;break;case Number:r=e===null?null:Number(e);break;case Object:case Array:try{r=JSON.parse(e)}catch{r=null}}return r}},sr=(e,t)=>!Ro(e,t),ir={attribute:!0,type:String,converter:xe,reflect:!1,useDefault:!1,hasChanged:sr};Symbol.metadata??=Symbol("metadata"),Pt.litPropertyMetadata??=new WeakMap;var q=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,r=ir){if(r.state&&(r.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((r=Object.create(r)).wrapped=!0),this.elementProperties.set(t,r),!r.noAccessor){let n=Symbol(),o=this.getPropertyDescriptor(t,n,r);o!==void 0&&No(this.prototype,t,o)}}static getPropertyDescriptor(t,r,n){let{get:o,set:i}=Io(this.prototype,t)??{get(){return this[r]},set(s){this[r]=s}};return{get:o,set(s){let l=o?.call(this);i?.call(this,s),this.requestUpdate(t,l,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??ir}static _$Ei(){if(this.hasOwnProperty(ut("elementProperties")))return;let t=Bo(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(ut("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(ut("properties"))){let r=this.properties,n=[...Uo(r),...Do(r)];for(let o of n)this.createProperty(o,r[o])}let t=this[Symbol.metadata];if(t!==null){let r=litPropertyMetadata.get(t);if(r!==void 0)for(let[n,o]of r)this.elementProperties.set(n,o)}this._$Eh=new Map;for(let[r,n]of this.elementProperties){let o=this._$Eu(r,n);o!==void 0&&this._$Eh.set(o,r)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let r=[];if(Array.isArray(t)){let n=new Set(t.flat(1/0).reverse());for(let o of n)r.unshift($e(o))}else t!==void 0&&r.push($e(t));return r}static _$Eu(t,r){let n=r.attribute;return n===!1?void 0:typeof n=="string"?n:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,r=this.constructor.elementProperties;for(let n of r.keys())this.hasOwnProperty(n)&&(t.set(n,this[n]),delete this[n]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return qt(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,r,n){this._$AK(t,n)}_$ET(t,r){let n=this.constructor.elementProperties.get(t),o=this.constructor._$Eu(t,n);if(o!==void 0&&n.reflect===!0){let i=(n.converter?.toAttribute!==void 0?n.converter:xe).toAttribute(r,n.type);this._$Em=t,i==null?this.removeAttribute(o):this.setAttribute(o,i),this._$Em=null}}_$AK(t,r){let n=this.constructor,o=n._$Eh.get(t);if(o!==void 0&&this._$Em!==o){let i=n.getPropertyOptions(o),s=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:xe;this._$Em=o;let l=s.fromAttribute(r,i.type);this[o]=l??this._$Ej?.get(o)??l,this._$Em=null}}requestUpdate(t,r,n,o=!1,i){if(t!==void 0){let s=this.constructor;if(o===!1&&(i=this[t]),n??=s.getPropertyOptions(t),!((n.hasChanged??sr)(i,r)||n.useDefault&&n.reflect&&i===this._$Ej?.get(t)&&!this.hasAttribute(s._$Eu(t,n))))return;this.C(t,r,n)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,r,{useDefault:n,reflect:o,wrapped:i},s){n&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,s??r??this[t]),i!==!0||s!==void 0)||(this._$AL.has(t)||(this.hasUpdated||n||(r=void 0),this._$AL.set(t,r)),o===!0&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(r){Promise.reject(r)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[o,i]of this._$Ep)this[o]=i;this._$Ep=void 0}let n=this.constructor.elementProperties;if(n.size>0)for(let[o,i]of n){let{wrapped:s}=i,l=this[o];s!==!0||this._$AL.has(o)||l===void 0||this.C(o,void 0,i,l)}}let t=!1,r=this._$AL;try{t=this.shouldUpdate(r),t?(this.willUpdate(r),this._$EO?.forEach(n=>n.hostUpdate?.()),this.update(r)):this._$EM()}catch(n){throw t=!1,this._$EM(),n}t&&this._$AE(r)}willUpdate(t){}_$AE(t){this._$EO?.forEach(r=>r.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(r=>this._$ET(r,this[r])),this._$EM()}updated(t){}firstUpdated(t){}};q.elementStyles=[],q.shadowRootOptions={mode:"open"},q[ut("elementProperties")]=new Map,q[ut("finalized")]=new Map,jo?.({ReactiveElement:q}),(Pt.reactiveElementVersions??=[]).push("2.1.2");var Te=globalThis,ar=e=>e,zt=Te.trustedTypes,lr=zt&&!customElements.get("story-bundle")?zt.createPolicy("story-widgets",{createHTML:e=>e}):void 0,fr="$lit$",B=`lit$${Math.random().toFixed(9).slice(2)}$`,ur="?"+B,Fo=`<${ur}>`,G=document,bt=()=>G.createComment(""),yt=e=>e===null||typeof e!="object"&&typeof e!="function",Oe=Array.isArray,Wo=e=>Oe(e)||typeof e?.[Symbol.iterator]=="function",ke=`[ 	
\f\r]`,gt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,cr=/-->/g,dr=/>/g,V=RegExp(`>|${ke}(?:([^\\s"'>=/]+)(${ke}*=${ke}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),pr=/'/g,hr=/"/g,gr=/^(?:script|style|textarea|title)$/i,Me=e=>(t,...r)=>({_$litType$:e,strings:t,values:r}),Wi=Me(1),Ki=Me(2),Vi=Me(3),X=Symbol.for("lit-noChange"),k=Symbol.for("lit-nothing"),mr=new WeakMap,Y=G.createTreeWalker(G,129);function br(e,t){if(!Oe(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return lr!==void 0?lr.createHTML(t):t}var Ko=(e,t)=>{let r=e.length-1,n=[],o,i=t===2?"<svg>":t===3?"<math>":"",s=gt;for(let l=0;l<r;l++){let a=e[l],d,m,u=-1,p=0;for(;p<a.length&&(s.lastIndex=p,m=s.exec(a),m!==null);)p=s.lastIndex,s===gt?m[1]==="!--"?s=cr:m[1]!==void 0?s=dr:m[2]!==void 0?(gr.test(m[2])&&(o=RegExp("</"+m[2],"g")),s=V):m[3]!==void 0&&(s=V):s===V?m[0]===">"?(s=o??gt,u=-1):m[1]===void 0?u=-2:(u=s.lastIndex-m[2].length,d=m[1],s=m[3]===void 0?V:m[3]==='"'?hr:pr):s===hr||s===pr?s=V:s===cr||s===dr?s=gt:(s=V,o=void 0);let h=s===V&&e[l+1].startsWith("/>")?" ":"";i+=s===gt?a+Fo:u>=0?(n.push(d),a.slice(0,u)+fr+a.slice(u)+B+h):a+B+(u===-2?l:h)}return[br(e,i+(e[r]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),n]},vt=class e{constructor({strings:t,_$litType$:r},n){let o;this.parts=[];let i=0,s=0,l=t.length-1,a=this.parts,[d,m]=Ko(t,r);if(this.el=e.createElement(d,n),Y.currentNode=this.el.content,r===2||r===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=Y.nextNode())!==null&&a.length<l;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.getAttributeNames())if(u.endsWith(fr)){let p=m[s++],h=o.getAttribute(u).split(B),g=/([.?@])?(.*)/.exec(p);a.push({type:1,index:i,name:g[2],strings:h,ctor:g[1]==="."?Se:g[1]==="?"?Ae:g[1]==="@"?Ee:nt}),o.removeAttribute(u)}else u.startsWith(B)&&(a.push({type:6,index:i}),o.removeAttribute(u));if(gr.test(o.tagName)){let u=o.textContent.split(B),p=u.length-1;if(p>0){o.textContent=zt?zt.emptyScript:"";for(let h=0;h<p;h++)o.append(u[h],bt()),Y.nextNode(),a.push({type:2,index:++i});o.append(u[p],bt())}}}else if(o.nodeType===8)if(o.data===ur)a.push({type:2,index:i});else{let u=-1;for(;(u=o.data.indexOf(B,u+1))!==-1;)a.push({type:7,index:i}),u+=B.length-1}i++}}static createElement(t,r){let n=G.createElement("template");return n.innerHTML=t,n}};function rt(e,t,r=e,n){if(t===X)return t;let o=n!==void 0?r._$Co?.[n]:r._$Cl,i=yt(t)?void 0:t._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),i===void 0?o=void 0:(o=new i(e),o._$AT(e,r,n)),n!==void 0?(r._$Co??=[])[n]=o:r._$Cl=o),o!==void 0&&(t=rt(e,o._$AS(e,t.values),o,n)),t}var _e=class{constructor(t,r){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=r}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:r},parts:n}=this._$AD,o=(t?.creationScope??G).importNode(r,!0);Y.currentNode=o;let i=Y.nextNode(),s=0,l=0,a=n[0];for(;a!==void 0;){if(s===a.index){let d;a.type===2?d=new wt(i,i.nextSibling,this,t):a.type===1?d=new a.ctor(i,a.name,a.strings,this,t):a.type===6&&(d=new Ce(i,this,t)),this._$AV.push(d),a=n[++l]}s!==a?.index&&(i=Y.nextNode(),s++)}return Y.currentNode=G,o}p(t){let r=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(t,n,r),r+=n.strings.length-2):n._$AI(t[r])),r++}},wt=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,r,n,o){this.type=2,this._$AH=k,this._$AN=void 0,this._$AA=t,this._$AB=r,this._$AM=n,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,r=this._$AM;return r!==void 0&&t?.nodeType===11&&(t=r.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,r=this){t=rt(this,t,r),yt(t)?t===k||t==null||t===""?(this._$AH!==k&&this._$AR(),this._$AH=k):t!==this._$AH&&t!==X&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):Wo(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==k&&yt(this._$AH)?this._$AA.nextSibling.data=t:this.T(G.createTextNode(t)),this._$AH=t}$(t){let{values:r,_$litType$:n}=t,o=typeof n=="number"?this._$AC(t):(n.el===void 0&&(n.el=vt.createElement(br(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===o)this._$AH.p(r);else{let i=new _e(o,this),s=i.u(this.options);i.p(r),this.T(s),this._$AH=i}}_$AC(t){let r=mr.get(t.strings);return r===void 0&&mr.set(t.strings,r=new vt(t)),r}k(t){Oe(this._$AH)||(this._$AH=[],this._$AR());let r=this._$AH,n,o=0;for(let i of t)o===r.length?r.push(n=new e(this.O(bt()),this.O(bt()),this,this.options)):n=r[o],n._$AI(i),o++;o<r.length&&(this._$AR(n&&n._$AB.nextSibling,o),r.length=o)}_$AR(t=this._$AA.nextSibling,r){for(this._$AP?.(!1,!0,r);t!==this._$AB;){let n=ar(t).nextSibling;ar(t).remove(),t=n}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},nt=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,r,n,o,i){this.type=1,this._$AH=k,this._$AN=void 0,this.element=t,this.name=r,this._$AM=o,this.options=i,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=k}_$AI(t,r=this,n,o){let i=this.strings,s=!1;if(i===void 0)t=rt(this,t,r,0),s=!yt(t)||t!==this._$AH&&t!==X,s&&(this._$AH=t);else{let l=t,a,d;for(t=i[0],a=0;a<i.length-1;a++)d=rt(this,l[n+a],r,a),d===X&&(d=this._$AH[a]),s||=!yt(d)||d!==this._$AH[a],d===k?t=k:t!==k&&(t+=(d??"")+i[a+1]),this._$AH[a]=d}s&&!o&&this.j(t)}j(t){t===k?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},Se=class extends nt{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===k?void 0:t}},Ae=class extends nt{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==k)}},Ee=class extends nt{constructor(t,r,n,o,i){super(t,r,n,o,i),this.type=5}_$AI(t,r=this){if((t=rt(this,t,r,0)??k)===X)return;let n=this._$AH,o=t===k&&n!==k||t.capture!==n.capture||t.once!==n.once||t.passive!==n.passive,i=t!==k&&(n===k||o);o&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},Ce=class{constructor(t,r,n){this.element=t,this.type=6,this._$AN=void 0,this._$AM=r,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(t){rt(this,t)}};var Vo=Te.litHtmlPolyfillSupport;Vo?.(vt,wt),(Te.litHtmlVersions??=[]).push("3.3.3");var ot=(e,t,r)=>{let n=r?.renderBefore??t,o=n._$litPart$;if(o===void 0){let i=r?.renderBefore??null;n._$litPart$=o=new wt(t.insertBefore(bt(),i),i,void 0,r??{})}return o._$AI(e),o};var Le=globalThis,H=class extends q{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){let r=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=ot(r,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return X}};H._$litElement$=!0,H.finalized=!0,Le.litElementHydrateSupport?.({LitElement:H});var Yo=Le.litElementPolyfillSupport;Yo?.({LitElement:H});(Le.litElementVersions??=[]).push("4.2.2");var $t=document.currentScript,yr=(e,t)=>new Promise((r,n)=>{let o=Object.assign(document.createElement("script"),{loadBeside:t});o.onload=()=>r(o),o.onerror=n,o.src=Go(e),o.nonce=$t?.nonce??"",document.documentElement.append(o),o.remove()}),Go=e=>(qe??=window.trustedTypes?.createPolicy("story-widgets-files",{createScriptURL:t=>t}),qe?qe.createScriptURL(e):e),qe=$t?.filesPolicy;var Rt=new Map,J=$t?.loadBeside??(e=>{if(!Rt.has(e)){let t=[Qo,Zo],[r,n]=window.origin==="null"?t.reverse():t,o=r(e).catch(()=>n(e));Rt.set(e,o),o.catch(()=>Rt.delete(e))}return Rt.get(e)}),vr=()=>($t?.src||Xo()||document.baseURI).replace(/[^/]+\/(?=standalone\.)/,"");function Xo(){let e=[...document.scripts].map(({src:r})=>r);return[...performance.getEntriesByType("resource").filter(({initiatorType:r})=>/^(xmlhttprequest|fetch)$/.test(r)).map(({name:r})=>r),...e].reverse().find(r=>Jo.test(r.replace(/[?#].*/,"")))}var Jo=/\/(story-widgets|story-elements|standalone)\b[\w.-]*\.js$/,Qo=e=>import(new URL(`./${e}.js`,vr()).href),Zo=e=>yr(new URL(`./${e}.classic.js`,vr()).href,J);function _t(e){Promise.resolve().then(()=>(Rr(),zr)).then(e,()=>{})}function Ir(e,t){let r=e.target.closest("button, [part=passage] a");if(!r||!e.currentTarget.contains(r))return;r.matches("[part=retry]")&&t(),r.matches("[part=skip]")&&_t(({skipPast:s})=>s(r)),r.matches("[value]")&&_t(({copyOrShare:s})=>s(r));let{ctrlKey:n,metaKey:o,shiftKey:i}=e;n||o||i||!ii(r)||(e.preventDefault(),J("show-passage").then(({showPassage:s})=>s(r),()=>location.href=r.href))}function ii(e){return[location,document.querySelector("link[rel=canonical]")].some(r=>r&&Nr(r)===Nr(e))}var Nr=({href:e})=>e?.split("#")[0];var Re=new WeakMap,Dt=e=>Re.get(e)?.();function Bt(e,t,r){return Re.set(e,()=>e),typeof t=="object"&&t!==null&&Re.set(t,()=>r?.()===!1?void 0:e),e}var Ur={today:"Today",position:"{} of {}",latest:"Latest"};var Dr={overview:"Story overview",keyPoints:"Key points",timeline:"Timeline",readSection:"Read this section",closeSection:"Close this section",inArticle:"In the article",readArticle:"Read the article",post:"Post quoted in the story",statement:"Quoted in the story",document:"Document quoted in the story",pull:"From the article",postBy:"Post by {}",saidBy:"According to {}",planned:"Planned, {}",noDate:"no date given",by:"By {}",updated:"Updated {}",correction:"Correction, {}",withheld:"The publisher is holding this story back.",canceled:"The publisher has withdrawn this story.",expired:"This story is no longer current.",aiCreated:"Created with AI",aiEdited:"Edited with AI",reviewedBy:"Reviewed by {}",colon:": ",comma:", ",failed:"This story cannot be shown.",retry:"Try again",previous:"Previous",next:"Next",showMore:"Show {} more",showEarlier:"Show {} earlier",show:"Show",everything:"Everything",goToDate:"Go to a date",skip:"Skip this part",quoteMark:"\u201C",copy:"Copy",copied:"Copied",share:"Share",...Ur},Br=new Map,si=e=>Br.get(e),Ht=new Map,Hr=e=>e.split("-")[0].toLowerCase(),St=({lang:e})=>({...Ht.get(Hr(e)),...Ht.get(e.toLowerCase())}),jr=e=>si(e)??(Hr(e)==="en"?Dr:void 0),jt=(e,t)=>St(e)[t]??jr(e.lang)?.[t],y=(e,t)=>jt(e,t)??Dr[t],Fr=({lang:e})=>!!jr(e),Ft=(e,t)=>{Br.set(e,t)};var Wr=(e,t)=>{Ht.set(e=e.toLowerCase(),{...Ht.get(e),...t})};xt();var Kr="";async function Z(){try{let e=await ai(Kr);if(e.version!==D)throw new Error;return e}catch(e){throw Kr+="?",e}}var ai=e=>J("story-check");var li=2166136261;var Vr=e=>di(ci([D,e],li));function ci(e,t){let r=JSON.stringify(e);for(let n=0;n<r.length;n++)t=Math.imul(t^r.charCodeAt(n),16777619);return t}var di=e=>(e>>>0).toString(36);var Yr=new Map,At=new Set,at=e=>Yr.get(e);function Gr(e,t=e.id,r){if(r&&!Dt(e)&&r.digest===Vr(e)){let{lang:n}=Bt(e);r.labels&&Ft(n,r.labels)}Yr.set(t,e);for(let n of At)n.requestUpdate()}function Xr(e,t){Wr(e,t);for(let r of At)r.requestUpdate()}var Wt="story-overview,key-points,quote-card,timeline-strip",Kt=class{#t;#e;#r;#o;#n;#i;#s;constructor(t){this.state={status:"waiting"},this.inherited=!1,this.followers=new Set,this.isSet=!1,this.#e=globalThis.MutationObserver&&new MutationObserver(()=>this.#r()),this.#r=()=>this.#t.requestUpdate(),this.#o={},this.#t=t,t.addController(this)}hostConnected(){this.#e?.observe(this.#t,{attributeFilter:["prerendered"],childList:!0,characterData:!0,subtree:!0}),At.add(this.#t),this.#r()}hostDisconnected(){this.#e?.disconnect(),At.delete(this.#t),queueMicrotask(()=>{this.#t.isConnected||(this.#n?.(),this.#o={},this.#d())})}hostUpdate(){if(!this.#t.isConnected)return;let t=this.#o,r=this.#h();Object.keys({...t,...r}).some(a=>!Object.is(t[a],r[a]))&&this.#f(r);let{source:o,story:i,src:s,json:l}=r;o&&!(o.#o.isDefault&&this.#c())?this.#a(o.state):(i??s??l)==null&&this.#m()}#h(){let{story:t,src:r,integrity:n,refresh:o,loading:i,storyId:s=""}=this.#t,l=Pe(P(this.#t),"story-bundle");if(this.#d(l?.source),t!=null)return{story:t};if(r)return{src:r,integrity:n,refresh:o,loading:i};let a=this.#l("/json")?.textContent;return a?{json:a}:l?{bundle:l,source:l.source}:this.#c()?{story:s?at(s):void 0}:{story:at(s),isDefault:!s}}#l(t){let r=this.#t;return[...r.querySelectorAll(`script[type*="${t}" i]`)].find(n=>n.closest(`${Wt},${r.localName}`)===r)}#c(){let t=this.#t,{storyId:r}=t;if(r)return at(r)!==at("");if(this.isSet||this.#l("json")||/src|story|prerender/.test(t.getAttributeNames().join()))return!0;if(t.querySelector(Wt))return!1;let n=({nodeName:o,textContent:i})=>!/^(#c|SC|ST)/.test(o)&&i?.trim();return[...t.childNodes].some(n)||!!t.querySelector("img,svg,video,iframe")}#d(t){if(t!==this.#i){for(let r of[this.#i,t])r&&r.#r();this.#i?.followers.delete(this.#t),t?.followers.add(this.#t),this.#i=t}}#m(){this.#a({status:"waiting"}),this.#s??=setTimeout(()=>{let t=at("");t&&!this.#n&&this.state.status==="waiting"&&Z().then(({explainWaiting:r})=>r(this.#t,t),()=>{})},500)}#f(t){this.#n?.(),this.#n=void 0,this.#o=t;let{story:r,src:n,json:o,bundle:i,source:s}=t,l=Jr(r);this.inherited=!!s,this.state.status==="failed"&&this.#a({status:"waiting"}),l?this.#a({status:"ready",story:l}):i&&!s?customElements.whenDefined(i.localName).then(this.#r):(r??n??o)!=null&&this.#p(t)}async#p(t){let r=new AbortController;this.#n=()=>r.abort();let n=o=>{r.signal.aborted||(o.story&&(Bt(o.story,t.story,o.isCurrent),o.labels&&Ft(o.story.lang,o.labels)),this.#a(o))};try{let{answer:o}=await Z(),i=Jr(t.story);if(i)return n({status:"ready",story:i});o(this.#t,t,{signal:r.signal,report:n,givenLabels:St})}catch{let o=$r(this.#t);n({status:"failed",fault:{code:"unavailable",path:"",reason:"story-check.js cannot be loaded; strict-dynamic needs a nonce"},note:y(o,"failed"),retry:{label:y(o,"retry"),act:()=>{this.#p(t)}}})}}#a(t){if(!pi(t,this.state)){this.state=t,this.#t.requestUpdate();for(let r of this.followers)r.requestUpdate()}}};function Jr(e){let t=Dt(e);return t&&Fr(t)?t:void 0}var pi=(e,t)=>e.story?e.story===t.story&&e.note===t.note:e.status==="waiting"&&t.status==="waiting";Et();$();var Zr=e=>Math.min(6,Math.max(1,Math.round(e)))||2;function R(e,t,r){switch(e){case 1:return c`<h1 part=${t}>${r}</h1>`;case 2:return c`<h2 part=${t}>${r}</h2>`;case 3:return c`<h3 part=${t}>${r}</h3>`;case 4:return c`<h4 part=${t}>${r}</h4>`;case 5:return c`<h5 part=${t}>${r}</h5>`;default:return c`<h6 part=${t}>${r}</h6>`}}$();$();var lt=(e,t)=>jt(e,t)?f:"en",w=(e,t,r=y(e,t))=>jt(e,t)?r:c`<span lang="en" dir="ltr">${r}</span>`;function M(e,t,r){let[n,o]=y(e,t).split("{}");return[w(e,t,n),r,w(e,t,o)]}function tn({status:e="usable",expiresAt:t=1/0},r=Date.now()){return e!=="usable"?e:r/864e5<t?void 0:"expired"}xt();function hi(e){if(document.readyState!=="loading")return!1;for(let t=e;t;t=P(t))if(t.nextSibling||t.host?.lastElementChild)return!1;return!0}var en=new WeakSet;function rn(e,t){let r=()=>{e.isConnected&&t()};return hi(e)?(requestAnimationFrame(r),document.addEventListener("DOMContentLoaded",r,{once:!0}),!1):en.has(e)||document.readyState==="complete"||!e.hasAttribute("prerendered")?!0:(en.add(e),requestAnimationFrame(()=>setTimeout(r)),!1)}function nn(e,t){if(e)try{e.ariaBusy=t==="waiting"?"true":null,e.states.clear(),e.states.add(t)}catch{}}function on(e,t){e.ownerDocument===document?qt(t,sn(e)):Ie(e)}var Ie=e=>Z().then(({adoptStyles:t})=>t(e,sn(e)),()=>{}),sn=e=>e.constructor.elementStyles;function an(){let e=!1,t=n=>{e||=n.some(({target:o,removedNodes:i})=>!o.closest?.(".chunk, [part=scale]")&&[...i].some(({nodeName:s})=>s==="#text"))},r=globalThis.MutationObserver&&new MutationObserver(t);return(n,o)=>{t(r.takeRecords()),r.disconnect(),o(e,()=>e=!1),r.observe(n,{childList:!0,subtree:!0})}}it();var cn=new WeakSet,dn=({target:e})=>!cn.delete(e);function Jt(e,t){let r=new Set([...e.querySelectorAll("details[open]")].map(Xt)),n=ln(e);if(t(),r.size)for(let o of e.querySelectorAll("details")){let i=r.has(Xt(o));o.open!==i&&(o.open=i,cn.add(o))}n!==ln(e)&&[...e.querySelectorAll("[part]")].find(o=>Xt(o)===n)?.focus({preventScroll:!0})}function ln(e){try{return Xt(e.activeElement)}catch{return null}}var Xt=e=>e&&`${e.getAttribute("part")} ${e.closest("[data-item]")?.dataset.item}`;$();function pn(e,t){let r=t.status==="failed"&&t.retry;return c`<p part="note" dir="auto" role=${r?"status":f} class="meta">
    ${e} ${r?c`<button part="retry" type="button">${r.label}</button>`:f}
  </p>`}it();function hn(e,t){let r=Nt(),n=r&&t(r);n&&_t(({goToItem:o})=>o(e,n))}function mn(e){let t=r=>{let n=r.composedPath().find(i=>i.hash),o=history.state;n&&_t(({followLink:i})=>i(r,n,o,e))};return r=>{window[r]("hashchange",e),window[r]("click",t,!0),window.navigation?.[r]("currententrychange",e)}}function fn(e){for(let t of e.querySelectorAll("button[hidden]"))t.hidden=!!t.value&&!(t.value in navigator)}Et();it();function un(e,t){for(let r of["click","keydown","toggle","scroll"])e.addEventListener(r,t,!0)}function gn(e,t){t.matches("[part=passage][open]")&&e.dispatchEvent(new Gt({item:It(t)}))}var bn=E`
  :host {
    --_u: var(--story-space, 0.5em);
    --_accent: var(--story-accent, currentColor);
    --_muted: var(--story-muted, color-mix(in srgb, currentColor 60%, gray));
    --_rule: var(--story-rule, color-mix(in srgb, currentColor 20%, transparent));
    --_mark: var(--story-mark, color-mix(in srgb, #f7c600 38%, transparent));
    --_label-font: var(--story-label-font, ui-sans-serif, system-ui, sans-serif);
    box-sizing: border-box;
    color: var(--story-ink, inherit);
    display: block;
    margin: 0;
    /* No wider than what it stands in, unless that is folded up itself: by less than 100 px the last term is huge. */
    min-inline-size: min(80vw, 11em, max(100%, (100px - 100%) * 999)) !important;
    /* A page that positions every element would take it out of its place. One that wants it sticky wraps it. */
    position: relative !important;
  }
  @supports (color: oklch(from red calc(l * 1) c h)) {
    :host {
      /* Dark on a light ground, light on a dark one: l is the lightness of the text, which may be transparent. */
      --_accent: var(
        --story-accent,
        oklch(from currentColor clamp(0.46, (l - 0.6) * 1000, 0.8) calc(0.17 - 0.06 * clamp(0, (l - 0.6) * 1000, 1)) 32 / 1)
      );
    }
  }
  /* A container has no width of its own; in a flex row, or where a page positions everything, it would fold up. This
     line wants to be wide, and can be narrow. */
  :host::after {
    block-size: 0;
    content: '. . . . .';
    display: block;
    overflow: hidden;
    visibility: hidden;
    word-spacing: 10em;
  }
  :host([hidden]) {
    display: none !important;
  }
  /* What a page's rule for every element cannot reach, inside; what would be inherited from one is set again. */
  [part='base'] {
    /* A bundle has one heavy rule for the whole story. */
    border-block-start: var(--_edge, 3px solid);
    container-type: inline-size;
    font-family: var(--story-font, inherit);
    /* The text size around, from 9 to 56 px; anything else is an accident, such as the 0 that closes gaps. */
    font-size: min(max(1em, min(16px, (9px - 1em) * 999)), max(16px, (56.5px - 1em) * 999));
    margin: 0;
    overflow-wrap: anywhere;
    padding-block-start: calc(var(--_u) * 1.5);
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-wrap: pretty;
    white-space: normal;
  }
  header {
    align-items: center;
    color: var(--_muted);
    display: flex;
    flex-wrap: wrap;
    font: 0.8em/1.3 var(--_label-font);
    gap: 0 1em;
    justify-content: space-between;
    min-block-size: 24px;
  }
  .header {
    align-content: center;
    color: var(--_muted);
    min-block-size: 24px;
  }
  [part='label'] {
    break-after: avoid;
    font: 600 0.9em/1.3 var(--_label-font);
    letter-spacing: 0.09em;
    margin: 0;
    text-transform: uppercase;
  }
  [part='label'].header {
    font-size: 0.72em;
  }
  [part='legend'] {
    display: var(--_legend, inline);
  }
  [part='legend']::before,
  [part='passage-toggle']::before {
    color: var(--_accent);
    content: '\\2060¶' / '';
    font-weight: 600;
  }
  [part='legend']::before {
    margin-inline-end: 0.5em;
  }
  [part='headline'],
  [part='heading'] {
    break-after: avoid;
    break-inside: avoid;
    font-weight: 700;
    line-height: 1.16;
    margin: 0;
    text-wrap: balance;
  }
  /*
   * Space would tear the line from which these letters hang; vowel signs stand above and below it. Links are as the text
   * around, and left out so that the rule counts for more than those of one part.
   */
  :is(:lang(hi), :lang(mr), :lang(ne), :lang(bn), :lang(as), :lang(pa)):not(a) {
    letter-spacing: 0;
    line-height: 1.45;
  }
  /* The words of Nastaliq fall from right to left, past the height of other letters. */
  :is(:lang(ur), :lang(ks)):not(a) {
    line-height: 1.9;
  }
  a {
    color: inherit;
    text-decoration-color: var(--_accent);
    text-underline-offset: 0.16em;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
  }
  /* An item that the page's address names. A ring would run through the item beside it, and be cut by a strip. */
  li:focus-visible:has([part='heading']) {
    outline: 0;
  }
  li:focus-visible [part='heading'] {
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
  }
  .meta {
    color: var(--_muted);
    font: 0.8em/1.45 var(--_label-font);
    font-variant-numeric: tabular-nums;
    margin: 0;
  }
  .meta b {
    font-weight: 600;
  }
  /* Facts in a row, with a dot between two on one line. Each brings the dot before it, which the row cuts off where a line
     begins. */
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2em;
    margin-inline-start: -3px;
    overflow-x: clip;
    padding-inline-start: 3px;
  }
  .facts > * {
    margin-inline-start: -1.2em;
    padding-inline-start: 1.2em;
    position: relative;
  }
  .facts > ::before {
    content: '·' / '';
    inset-inline-start: 0.5em;
    position: absolute;
  }
  button,
  summary {
    background: none;
    border: 0;
    color: inherit;
    cursor: pointer;
    font: inherit;
    list-style: none;
    min-block-size: 24px;
    padding: 0;
  }
  button[hidden] {
    display: inline-block;
    visibility: hidden;
  }
  /* Seen by who comes to it with the keyboard. */
  [part='skip']:not(:focus) {
    clip-path: inset(50%);
    position: absolute;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  /* The mark at the end of a line is text, so that it never stands alone on the next; the room to click is around it. */
  [part='passage'] {
    display: inline;
  }
  [part='passage-toggle'] {
    display: inline;
    font: 0.82em/1 var(--_label-font);
    margin-inline: -0.1em -0.6em;
    padding: 0.42em 0.6em;
    position: relative;
    white-space: nowrap;
  }
  [part='passage-toggle']:hover::before,
  [open] > [part='passage-toggle']::before {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  [part='passage-toggle'] > span {
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
  }
  [part='passage-text'] {
    border-inline-start: 2px solid var(--_accent);
    font-size: 0.92em;
    font-weight: 400;
    line-height: 1.5;
    margin: var(--_u) 0;
    padding-inline-start: 1em;
  }
  [part='passage-text'] p {
    margin: 0;
    white-space: pre-line;
  }
  [part='passage-text'] [part='place'] {
    margin-block-start: 0.4em;
  }
  figure {
    margin: 0;
  }
  img {
    block-size: auto;
    display: block;
    max-inline-size: 100%;
  }
  figcaption.meta {
    margin-block-start: 0.4em;
  }
  mark {
    background: var(--_mark);
    color: inherit;
    print-color-adjust: exact;
  }
  /* They take the colour and leave it as transparent as it is. */
  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
  }
  @media print {
    details::details-content {
      content-visibility: visible;
    }
    button,
    summary,
    [part='legend'] {
      display: none !important;
    }
    [part='passage-text'] {
      display: var(--story-print-passage, block);
    }
  }
`;var Qt=class extends H{static{this.styles=[bn]}static{this.version=D}static{this.registerStory=Gr}static{this.registerLabels=Xr}static{this.properties={story:{attribute:"story"},src:{},integrity:{},refresh:{type:Number},loading:{},storyId:{attribute:"story-id"},headingLevel:{type:Number,attribute:"heading-level"}}}constructor(){super(),this.headingLevel=2}};$();function yn(e,t){let r=[],n,o=!1,i=async()=>{try{let{Prerendered:s}=await J("prerendered");n??=new s(e,r),e.requestUpdate(),await e.updateComplete,t()}catch{if(o)return;o=!0,e.requestUpdate()}};return{take:i,find:s=>r=[...s.childNodes],keeps(s,l){let a=n||r.length?f:"";if(n)return n.shows(s,l,e,St)?a:void 0;if(e.hasAttribute("prerendered")){if(s&&o){for(let d of r.splice(0))d.remove();return}return i(),a}}}}var x=class extends Qt{constructor(){super(...arguments),this.source=new Kt(this),this.#t=this.attachInternals?.(),this.#e=an(),this.followHash=()=>{hn(this,t=>this.findItem(t))},this.#o=yn(this,this.followHash),this.#n=mn(this.followHash)}#t;#e;#r;render(){let{state:t}=this.source,{story:r}=t,n=r&&tn(r),o=this.#o.keeps(r,n),i=o??(n?f:r&&this.renderStory(r));nn(this.#t,o!==void 0?"ready":r&&(n||!i)?"empty":t.status);let s=n?w(r,n):t.status!=="waiting"&&t.note;return c`${i||Ue()}${s&&!this.source.inherited?pn(s,t):f}`}handleEvent(t){t.type==="click"&&Ir(t,()=>this.retry()),t.type==="toggle"&&dn(t)&&this.toggled(t.target)}#o;#n;findItem(t){return wr(this.renderRoot,t)}toggled(t){gn(this,t)}retry(){let{state:t}=this.source;t.status==="failed"&&t.retry?.act()}connectedCallback(){rn(this,()=>this.connectedCallback())&&(this.#n("addEventListener"),super.connectedCallback())}disconnectedCallback(){super.disconnectedCallback(),this.#n("removeEventListener"),!(this.renderRoot||!this.shadowRoot)&&(this.#o.find(this.shadowRoot),this.#o.take())}createRenderRoot(){let t=this.shadowRoot??this.attachShadow({mode:"open"});return this.#o.find(t),on(this,t),un(t,this),t}adoptedCallback(){Ie(this)}willUpdate(t){let r=+(this.headingLevel??=2);this.headingLevel=Zr(r),this.headingLevel!==r&&this.warn(`heading-level is 1 to 6, not ${r}`)}requestUpdate(t,...r){/^s/.test(t)&&(this.source.isSet=!0),super.requestUpdate(t,...r)}update(t){let r=this.renderRoot;this.#e(r,(n,o)=>Jt(r,()=>{n&&(t.size||this.#r?.story!==this.source.state.story)&&(o(),ot(f,r,this.renderOptions)),super.update(t)}))}updated(t){let{state:r,inherited:n}=this.source;if(fn(this.renderRoot),r!==this.#r&&(this.#r=r,this.followHash(),!n&&(r.story&&this.dispatchEvent(new Vt({story:r.story})),r.status==="failed"))){let{path:o,reason:i}=r.fault;this.warn(`cannot show this story: ${o&&`${o}: `}${i}`),this.dispatchEvent(new Yt(r.fault))}}warn(t){console.warn(`<${this.localName}> ${t}`)}},Ue=()=>c`<slot></slot>`;$();$();$();var mi=/^\d{4}(-[01]\d(-\d\d)?)?(T[^/]+)?$/;function N({dates:e,dir:t},r,n){let o=n?`${r}/${n}`:r,i=e[o]??o;return mi.test(o)?c`<time part="date" dir=${t} datetime=${o}>${i}</time>`:c`<data part="date" dir=${t} value=${o}>${i}</data>`}$();function tt(e,t){let r=e.filter(Boolean);return r.length?c`<p part=${t??f} class="meta facts">${r.map(n=>c`<span>${n}</span> `)}</p>`:f}$();function A(e,t){if(!e)return c`<bdi>${t}</bdi>`;let{host:r,pathname:n}=new URL(e),o=(r||n).toLowerCase(),[i]=/([\p{L}\d-]+\.)+\p{L}{2,}/u.exec(String(t).replace(r?"www.":n,""))??[o],s=!o||`.${o}`.endsWith(`.${i.toLowerCase()}`)?"":` (${o})`;return c`<a part="link" href=${e} rel="noopener noreferrer"><bdi>${t}</bdi></a>${s}`}function vn(e){let{byline:t,publisher:r,published:n,updated:o,dates:i}=e,[s]=n?.split("T")??[],l=s&&i[s]&&o&&!o.startsWith(s)?s:n,a=[t.length&&M(e,"by",fi(e)),r&&A(r.url,r.name)],d=[l&&N(e,l),o&&M(e,"updated",N(e,o))];return[tt(a,"byline"),tt(d,"byline")]}function fi(e){let t=y(e,"comma"),r;return ui(e.lang,e.byline.length).map(({type:n,value:o})=>{if(n==="literal")return r&&!o.startsWith(t.trim())?t.trim()+o:o;let{name:i,role:s,url:l}=e.byline[+o];return r=s,c`${A(l,i)}${s&&t+s}`})}function ui(e,t){let r=Array.from({length:t},(n,o)=>`${o}`);return new Intl.ListFormat([e,"en"]).formatToParts(r)}$();var De=(e,{date:t,text:r})=>c`<p part="correction" class="meta"><b>${M(e,"correction",N(e,t))}${y(e,"colon")}</b>${r}</p>`,j=(e,{id:t})=>e.corrections.filter(({affects:r})=>r?.includes(t)).map(r=>De(e,r));$();function F({url:e,alt:t,credit:r,width:n,height:o}){return c`<figure part="image">
    <img src=${e} alt=${t} width=${n??f} height=${o??f} loading="lazy" />
    ${r?c`<figcaption class="meta">${r}</figcaption>`:f}
  </figure>`}$();var I=e=>e.map(t=>{if(typeof t=="string")return t;let{text:r,href:n,em:o,strong:i}=t,s=n?A(n,r):r,l=o?c`<em>${s}</em>`:s;return i?c`<strong>${l}</strong>`:l});Zt();$();function W(e,{passage:t},r){if(!t)return f;let{exact:n,prefix:o="",suffix:i="",url:s}=t,l=e.sections.find(({id:d})=>d===t.section)?.heading,a=l?.trim()===e.headline.trim()?void 0:l;return c`<details part="passage"><summary part="passage-toggle" aria-description=${r?typeof r=="string"?r:et(r):f}><span>${w(e,"inArticle")}</span></summary><blockquote part="passage-text"><p>${/^\s/.test(o)?"\u2026":""}${o}<mark part="mark">${n}</mark>${i}${/\s$/.test(i)?"\u2026":""}</p>${a||s?c`<p part="place" class="meta">${A(s,a??w(e,"readArticle"))}</p>`:f}</blockquote></details>`}var ct=(e,t)=>t.some(({passage:r})=>r)?c`<span part="legend" hidden>${w(e,"inArticle")}</span>`:f;var wn=(e,t)=>c`<article part="base" lang=${e.lang} dir=${e.dir}>
    <header><p part="label">${w(e,"overview")}</p>${ct(e,e.overview)}</header>
    <div part="body">
      <div part="lead">
        ${R(t,"headline",e.headline)}
        ${e.standfirst?c`<p part="standfirst">${e.standfirst}</p>`:f}
        ${vn(e)}
      </div>
      ${e.image?F(e.image):f}
      ${e.overview.length?gi(e):f}
      ${e.corrections.length||e.ai||e.url?bi(e):f}
    </div>
  </article>`,gi=e=>c`<ul part="list" role="list">
    ${e.overview.map(t=>c`<li part="point" data-item=${t.id}>${I(t.text)}${W(e,t,t.text)}${j(e,t)}</li>`)}
  </ul>`,bi=e=>c`<div part="foot">
    ${e.corrections.map(t=>De(e,t))}
    ${e.ai?yi(e,e.ai):f}
    ${e.url?c`<p part="article-link" class="meta">${A(e.url,w(e,"readArticle"))}</p>`:f}
  </div>`,yi=(e,{source:t,text:r,reviewed:n})=>{let o=t&&w(e,/\btrained/.test(t)?"aiCreated":"aiEdited"),i=n&&[n.by,n.role].filter(Boolean).join(y(e,"comma"));return c`<p part="ai" class="meta">
    ${o&&c`<b>${o}${r&&y(e,"colon")}</b>${r}`}${i&&[o?" \xB7 ":"",M(e,"reviewedBy",i)]}
  </p>`};var $n=E`
  [part='headline'] {
    font-size: clamp(1.55em, 1.1em + 3.2cqi, 2.7em);
    letter-spacing: -0.01em;
    margin-block: calc(var(--_u) * 1.2) calc(var(--_u) * 1.4);
  }
  [part='standfirst'] {
    color: var(--_muted);
    font-size: 1.16em;
    line-height: 1.42;
    margin: 0;
    max-inline-size: 36em;
  }
  [part='byline'] {
    margin-block-start: calc(var(--_u) * 2.4);
  }
  [part='byline'] + [part='byline'] {
    margin-block-start: 0;
  }
  [part='image'],
  [part='list'] {
    margin-block-start: calc(var(--_u) * 3);
  }
  [part='list'] {
    column-gap: 2.5em;
    display: grid;
    list-style: none;
    margin-block-end: 0;
    padding: 0;
  }
  [part='point'],
  [part='foot'] {
    border-block-start: 1px solid var(--_rule);
    padding-block: calc(var(--_u) * 1.5);
  }
  [part='foot'] {
    display: grid;
    gap: calc(var(--_u) * 1.5);
    padding-block-end: 0;
  }
  [part='lead'] + [part='foot'],
  [part='image'] + [part='foot'] {
    margin-block-start: calc(var(--_u) * 3);
  }
  [part='article-link'] {
    color: inherit;
    font-weight: 600;
    line-height: 24px;
  }
  @container (min-width: 42em) and (max-width: 55.99em) {
    [part='list'] {
      grid-template-columns: 1fr 1fr;
    }
    [part='point']:last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 56em) {
    [part='body'] {
      column-gap: 3em;
      display: grid;
      grid-template: auto 1fr / 3fr 2fr;
    }
    [part='image'] {
      margin-block-start: calc(var(--_u) * 1.2);
    }
    [part='list'],
    [part='foot'] {
      align-content: start;
      margin-block-start: calc(var(--_u) * 3);
    }
    [part='lead'] + [part='list'] {
      grid-area: 1 / 2 / span 2;
      margin-block-start: calc(var(--_u) * 2.4);
    }
    [part='lead'] + [part='list'] > :first-child {
      border: 0;
      padding-block-start: 0;
    }
    /* No picture: the headline takes its room. No more than a part, so that tall scripts keep their lines. */
    :where([part='lead']:has(+ [part='list'])) [part='headline'] {
      font-size: 3.3em;
      line-height: 1.08;
    }
    [part='image'] + [part='list']:last-child {
      grid-column: 1 / -1;
    }
  }
`;var te=class extends x{static{this.styles=[...x.styles,$n]}renderStory(t){return wn(t,this.headingLevel)}};O("story-overview")&&customElements.define("story-overview",te);$();Zt();$();$();function ee(e,{kind:t,text:r,lang:n,speaker:o,said:i,source:s}){let l=t==="post",a=s?.url,d=s?.name??(a&&!(l&&i)?new URL(a).host:void 0),m=i&&N(e,i),u=d&&A(a,d),p=[o?.handle&&A(o.url,o.handle),t==="document"&&u,m&&(l&&a?c`<a part="link" href=${a} rel="noopener noreferrer">${m}</a>`:m),t!=="document"&&u],h=c`<div>${o?c`<b part="speaker"><bdi>${o.name}</bdi></b> `:f}${o?.role?c`<p part="role" class="meta">${o.role}</p> `:f}${tt(p)}</div>`;return c`<blockquote part="words" data-mark=${y(e,"quoteMark")} lang=${n??f}><p dir=${n?"auto":f}>${l?vi(r):r}</p></blockquote>
    ${o||m||u?c`<figcaption part="attribution">${o?.image?F(o.image):f}${h}</figcaption>`:f}`}function vi(e){let[,t,r]=/^([^]*\s)(https?:\/\/[\w.-]+\/[^\s…]*)$/.exec(e)??[];return r?c`${t}<a part="link" class="meta" href=${r} rel="noopener noreferrer"><bdi>${r}</bdi></a>`:e}var xn=(e,{body:t})=>t.map(r=>wi(e,r));function wi(e,t){switch(t.type){case"paragraph":return c`<p>${I(t.text)}</p>`;case"list":return c`<ul>${t.items.map(r=>c`<li>${I(r)}</li>`)}</ul>`;case"image":return F(t.image);case"quote":{let r=e.quotes.find(({id:n})=>n===t.quote);return r?c`<figure part="quote">${ee(e,r)}</figure>`:f}}}$();var dt=e=>c`<button part="skip" type="button" hidden>${w(e,"skip")}</button>`,pt=c`<span part="end"></span>`;var kn=(e,t)=>e.keyPoints.length?c`<section part="base" lang=${e.lang} dir=${e.dir}>
        <header>
          ${R(t,"label",w(e,"keyPoints"))}${ct(e,e.keyPoints.filter(_n))}
        </header>
        ${dt(e)}
        <ol part="list" role="list">${e.keyPoints.map(r=>$i(e,r,t+1))}</ol>
        ${pt}
      </section>`:void 0,_n=({section:e,passage:t})=>!e||t?.section!==e;function $i(e,t,r){let n=e.sections.find(({id:o})=>o===t.section);return c`<li part="point" data-item=${t.id}>
    <div>
      ${t.heading.trim()===e.headline.trim()?f:R(r,"heading",t.heading)}
      <p part="summary" class=${xi(t.summary,n)?"opening":f}>${I(t.summary)}</p>${_n(t)?W(e,t,t.summary):f}
      ${j(e,t)}
      ${n?ki(e,n):f}
    </div>
  </li>`}function xi(e,t){let[r]=t?.body??[];return r?.type==="paragraph"&&et(r.text).startsWith(et(e))}var ki=(e,t)=>c`<details part="section">
    <summary part="section-toggle"><b>${w(e,"readSection")}</b><b hidden>${w(e,"closeSection")}</b></summary>
    ${xn(e,t)}
  </details>`;var Sn=E`
  [part='list'] {
    column-gap: 2.5em;
    counter-reset: point;
    display: grid;
    list-style: none;
    margin: 0;
    padding: 0;
  }
  [part='point'] {
    align-content: start;
    align-items: baseline;
    column-gap: 0.5em;
    counter-increment: point;
    display: grid;
    grid-template-columns: 1.7em minmax(0, 1fr);
    padding-block: calc(var(--_u) * 1.8);
  }
  [part='point'] + [part='point'] {
    border-block-start: 1px solid var(--_rule);
  }
  /* In the type of the headings, and on their line. */
  [part='point']::before {
    color: var(--_accent);
    content: counter(point);
    font-size: 1.7em;
    font-variant-numeric: lining-nums;
    inline-size: 1em;
    line-height: 0.8;
  }
  [part='point']:lang(fa)::before {
    content: counter(point, persian);
  }
  [part='heading'] {
    font-size: 1.2em;
    margin-block-end: calc(var(--_u) * 0.7);
  }
  p {
    margin: 0;
    max-inline-size: 38em;
  }
  [part='summary']:has(+ [part='passage']) {
    display: inline;
  }
  /* Where the section begins with the same sentence. */
  .opening:has(~ [part='section'][open]) {
    display: none;
  }
  /* On paper all sections are open, in browsers that can. */
  @media print {
    @supports selector(::details-content) {
      p.opening[part='summary'] {
        display: none;
      }
    }
  }
  [part='correction'] {
    margin-block-start: var(--_u);
  }
  [part='section-toggle'] {
    align-items: center;
    color: var(--_accent);
    display: flex;
    font: 600 0.8em/24px var(--_label-font);
    gap: 0.5em;
    inline-size: fit-content;
    margin-block-start: calc(var(--_u) * 0.8);
  }
  [part='section-toggle']::before {
    content: '+' / '';
    font-size: 1.15em;
    inline-size: 0.8em;
  }
  [open] > [part='section-toggle']::before {
    content: '\\2212' / '';
  }
  [open] > [part='section-toggle'] > b {
    display: inline;
  }
  [open] > [part='section-toggle'] > b:first-child {
    display: none;
  }
  [part='section'] > :not(summary) {
    margin-block: calc(var(--_u) * 1.2);
  }
  [part='quote'] {
    border-inline-start: 2px solid var(--_accent);
    padding-inline-start: 1em;
  }
  [part='words'] {
    margin: 0 0 var(--_u);
  }
  [part='speaker'] {
    font: 600 0.92em/1.35 var(--_label-font);
  }
  [part='attribution'] {
    display: flex;
    gap: 0.9em;
  }
  [part='attribution'] img {
    inline-size: 3.6em;
  }
  @container (min-width: 56em) {
    [part='list'] {
      grid-template-columns: repeat(auto-fit, minmax(16em, 1fr));
    }
    [part='point'] + [part='point'] {
      border: 0;
    }
  }
`;it();Et();var Be=class extends z{constructor(t){super("key-points-toggle",t)}};function An(e,t){t.matches("[part=section]")&&e.dispatchEvent(new Be({item:It(t),open:t.open}))}var re=class extends x{static{this.styles=[...x.styles,Sn]}renderStory(t){return kn(t,this.headingLevel)}toggled(t){super.toggled(t),An(this,t)}};O("key-points")&&customElements.define("key-points",re);$();function En(e,t){let{id:r,kind:n}=t,o=lt(e,"copy");return c`<figure part="base" class=${n} aria-label=${y(e,n)} data-item=${r} lang=${e.lang} dir=${e.dir}>
    <p part="label" class="header">${w(e,n)}</p>
    ${n==="pull"?dt(e):f}
    ${ee(e,t)} ${j(e,t)}
    <div part="actions">
      ${W(e,t)}
      <button part="copy" type="button" value="clipboard" data-done=${y(e,"copied")} aria-live="polite" lang=${o} hidden>${y(e,"copy")}</button>
      <button part="share" type="button" value="share" lang=${o} hidden>${y(e,"share")}</button>
    </div>
    ${pt}
  </figure>`}var Cn=({quotes:e},t)=>t?e.find(r=>r.id===t):e[0];var Tn=E`
  [part='base']:not(.pull) {
    column-gap: 0.4em;
    display: grid;
    grid-template-columns: 1.35em minmax(0, 1fr);
  }
  [part='base'] > * {
    grid-column: 2;
  }
  [part='base'] > .header {
    grid-column: 1 / -1;
  }
  [part='words'] {
    font-size: clamp(1.2em, 1.05em + 1.6cqi, 1.6em);
    line-height: 1.34;
    margin: calc(var(--_u) * 1.2) 0 calc(var(--_u) * 1.6);
    position: relative;
  }
  /* No more than a part, so that tall scripts keep the height of their lines. */
  :where(.post, .document) [part='words'] {
    font-size: 1.2em;
    line-height: 1.42;
  }
  /* Nobody said it, and it is no larger than what somebody did say. */
  :where(.pull) [part='words'] {
    font-size: 1.12em;
    font-style: italic;
    line-height: 1.45;
    margin-block-end: 0;
  }
  /* A character and not open-quote, which leaks in Chromium together with container-type. */
  :not(.pull) > [part='words']::before {
    color: var(--_accent);
    content: attr(data-mark) / '';
    font: 700 1.9em/1 Georgia, serif;
    inset-block-start: -0.04em;
    inset-inline-end: calc(100% + 0.08em);
    position: absolute;
  }
  .post > [part='words']::before,
  .document > [part='words']::before {
    font-size: 2.4em;
    inset-block-start: -0.13em;
  }
  /* It stands on the line, and would hang below the first. */
  [data-mark='„']::before {
    inset-block-start: -0.32em !important;
  }
  [part='words'] p {
    margin: 0;
  }
  [part='attribution'] {
    display: flex;
    gap: 0.9em;
  }
  [part='attribution'] > div {
    flex: 1;
    min-inline-size: 0;
  }
  img {
    block-size: 3.6em;
    border-radius: 50%;
    inline-size: 3.6em;
    max-inline-size: none;
    object-fit: cover;
  }
  [part='image'] figcaption {
    max-inline-size: 5em;
  }
  [part='speaker'] {
    display: block;
    font: 600 0.92em/1.35 var(--_label-font);
  }
  [part='role']::first-letter {
    text-transform: uppercase;
  }
  [part='correction'] {
    margin-block-start: var(--_u);
  }
  /* One row of what can be done with it, in words; what opens, opens beneath. */
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2em;
    margin-block-start: calc(var(--_u) * 1.2);
  }
  [part='passage'],
  [part='passage']::details-content {
    display: contents;
  }
  [part='actions'] :is(button, summary) {
    align-items: center;
    color: var(--_muted);
    display: inline-flex;
    font: 0.8em/24px var(--_label-font);
    gap: 0.5em;
    margin: 0;
    padding: 0;
  }
  [part='passage-toggle'] > span {
    all: unset;
  }
  [part='actions'] :is(button, summary > span) {
    text-decoration: underline;
    text-decoration-color: var(--_rule);
    text-underline-offset: 0.25em;
  }
  [part='passage-text'] {
    flex-basis: 100%;
    order: 1;
  }
  @media screen {
    /* Without a box of its own, it would not close. */
    [part='passage']:not([open]) > [part='passage-text'] {
      display: none;
    }
  }
`;var ne=class extends x{static{this.styles=[...x.styles,Tn]}static{this.properties={...x.properties,quote:{}}}#t;renderStory(t){let r=Cn(t,this.quote);return r?En(t,r):this.#e(t)}#e(t){let{quote:r}=this;!r||r===this.#t||(this.#t=r,Z().then(({explainMissingQuote:n})=>n(this,r,t),()=>{}))}};O("quote-card")&&customElements.define("quote-card",ne);oe();$();He();function se(e,t,r){let{when:n,end:o,title:i,text:s,group:l,status:a,media:d,url:m}=t,u=e.quotes.find(({id:h})=>h===t.quote),p=n?N(e,n,o):w(e,"noDate");return c`<li part="event" class=${ie(t)} data-item=${t.id}>
    ${tt([a==="planned"?M(e,"planned",p):p,l&&c`<span part="group">${l}</span>`],"when")}
    ${R(r,"heading",A(m,i))}${s?c`<p part="text">${I(s)}</p>`:f}${W(e,t,i)}
    ${u?.speaker?c`<p part="by" class="meta">${M(e,u.kind==="post"?"postBy":"saidBy",c`<bdi>${u.speaker.name}</bdi>`)}</p>`:f}
    ${d?F(d):f} ${j(e,t)}
  </li>`}$();oe();var _i=8,zn=5,Si=c`<div part="scale"></div>`;function Rn(e,t,r,n=0,o=Si){let{timeline:i}=e,{length:s}=i;if(!s)return;let l=s>_i,a=l&&r>=s?Math.max(0,Math.min(n,s-zn)):0,d=l?a+zn:s,m=(p,h)=>c`<ol part="list" role="list" start=${p?p+1:f}>${i.slice(p,Math.min(h,r)).map(g=>se(e,g,t+1))}</ol>`,u=(p,h,g)=>c`<details part="more"><summary part="more-toggle">${w(e,p,y(e,p).replace("{}",`${g-h}`))}</summary>${m(h,g)}</details>`;return c`<section part="base" lang=${e.lang} dir=${e.dir}>
    ${dt(e)}
    <header>
      ${R(t,"label",w(e,"timeline"))}${ct(e,i)}
      <div class="buttons" lang=${lt(e,"next")} hidden>
        <button part="previous" type="button" aria-label=${y(e,"previous")}></button>
        <button part="next" type="button" aria-label=${y(e,"next")}></button>
      </div>
    </header>
    ${Ln(i)?c`<div part="filter"></div>`:f}
    ${Mn(i)?o:f}
    <div part="strip" role="group" aria-label=${y(e,"timeline")}>${a?u("showEarlier",0,a):f}${m(a,d)}${d<s?u("showMore",d,s):f}</div>
    ${pt}
  </section>`}var Nn=E`
  header {
    justify-content: start;
  }
  .buttons,
  [part='scale'],
  [part='filter'] {
    display: none;
  }
  [part='list'] {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  [part='strip'] {
    padding-block-start: calc(var(--_u) * 1.5);
  }
  li {
    line-height: 1.3;
    padding-block-end: calc(var(--_u) * 2.6);
    padding-inline-start: 1.7em;
    position: relative;
  }
  /* The line to the next event, and the dot on it. */
  li::before {
    border: 0 solid;
    border-inline-start-width: 2px;
    content: '';
    inset-block: 0.7em -0.4em;
    inset-inline: calc(0.36em - 1px) auto;
    position: absolute;
  }
  [part='list']:last-child > li:last-child::before {
    display: none;
  }
  li::after {
    /* Borders, since forced colours take backgrounds away; the ground fills what rounding leaves open. */
    background: var(--_accent);
    block-size: 0.72em;
    border: 0.36em solid var(--_accent);
    border-radius: 50%;
    box-sizing: border-box;
    content: '';
    inline-size: 0.72em;
    inset-block-start: calc(0.26em + 1px);
    inset-inline-start: 0;
    position: absolute;
  }
  .planned::before {
    border-style: dashed;
    color: var(--_muted);
  }
  /* A ring where nothing has happened yet, or it is not sure when. */
  .planned::after,
  .vague::after {
    background: var(--story-ground, Canvas);
    border-width: 2px;
  }
  .vague::after {
    border-style: dotted;
  }
  .era::after {
    border-radius: 0;
  }
  [part='when'] {
    margin-block-end: 0.3em;
  }
  [part='when'] > :first-child {
    font-weight: 600;
  }
  [part='when'] > ::first-letter {
    text-transform: uppercase;
  }
  :not(.planned) > [part='when'] > :first-child {
    color: var(--_accent);
  }
  [part='heading'] {
    font-size: 1.04em;
    line-height: 1.3;
    margin-block-end: 0.25em;
  }
  [part='text'] {
    font-size: 0.92em;
    line-height: 1.45;
    margin: 0;
  }
  /* The last words before the mark share a line with it. */
  :is([part='heading'], [part='text']):has(+ [part='passage']) {
    display: inline;
  }
  [part='image'],
  [part='correction'],
  [part='by'] {
    margin-block-start: 0.5em;
  }
  [part='more-toggle'] {
    align-items: center;
    border-block: 1px solid var(--_rule);
    display: flex;
    font: 600 0.8em/44px var(--_label-font);
    gap: 0.6em;
    margin-block-end: calc(var(--_u) * 2.6);
  }
  [part='more-toggle']::before {
    color: var(--_accent);
    content: '+' / '';
    font-size: 1.3em;
  }
  [open] > [part='more-toggle'] {
    display: none;
  }
  @media screen {
    [part='filter'] {
      display: block;
      font: 0.8em/24px var(--_label-font);
      min-block-size: 24px;
    }
    @container (min-width: 30em) {
      /* Its buttons are higher than the lines of other labels. */
      header {
        margin-block: -2px;
        min-block-size: 28px;
      }
      [part='strip'] {
        display: flex;
        overflow: auto hidden;
        overscroll-behavior-inline: contain;
        padding-block: calc(var(--_u) * 2) var(--_u);
        scroll-snap-type: inline proximity;
        scrollbar-color: var(--_rule) transparent;
        scrollbar-width: thin;
      }
      [part='list'] {
        display: flex;
        flex: 1 0 auto;
      }
      /* What script draws there has its room from the start. */
      [part='scale'] {
        block-size: calc(1.7em + 40px);
        display: block;
        font: 0.72em/1.3 var(--_label-font);
        margin-block-start: calc(var(--_u) * 2);
        position: relative;
      }
      [part='strip'] {
        --_page: 2;
      }
      /* A whole number of entries to a page, so that none is cut. */
      li {
        box-sizing: border-box;
        flex: 1 0 auto;
        inline-size: calc(100cqi / var(--_page));
        padding-block: calc(var(--_top, 0em) + 1.7em) 0.3em;
        /* 2px: a letter that leans out of the next entry is no crumb at the edge. */
        padding-inline: 2px 1.6em;
        scroll-snap-align: start;
      }
      li::before {
        border-width: 2px 0 0;
        display: block !important;
        inset-block: calc(var(--_top, 0em) + 0.42em) auto;
        inset-inline: 0;
      }
      li::after {
        inset-block-start: calc(var(--_top, 0em) + 0.06em + 1px);
      }
      [part='image'] img {
        aspect-ratio: 16 / 9;
        /* A picture that failed is a square in Safari. */
        contain: size;
        inline-size: 100%;
        object-fit: cover;
      }
      [part='more'] {
        display: contents;
      }
      [part='more']::details-content {
        content-visibility: visible;
        display: flex;
        flex: none;
      }
      [part='more-toggle'] {
        display: none;
      }
    }
    @container (min-width: 42em) {
      [part='strip'] {
        --_page: 3;
      }
    }
    @container (min-width: 56em) {
      [part='strip'] {
        --_page: 4;
      }
    }
    @container (min-width: 72em) {
      [part='strip'] {
        --_page: 5;
      }
    }
  }
  @media (scripting: none) {
    [part='scale'],
    [part='filter'] {
      display: none !important;
    }
  }
`;var be=class extends x{static{this.styles=[...x.styles,Nn]}static{this.properties={...x.properties,start:{}}}#t=0;#e;#r=100;#o=!1;#n;#i=!globalThis.IntersectionObserver;renderStory(t){let{length:r}=t.timeline;return Rn(t,this.headingLevel,r>this.#r?20:r,this.#t)}updated(t){super.updated(t),this.#e?.disconnect(),this.#n=void 0;let r=this.renderRoot.querySelector("[part=strip]"),{story:n}=this.source.state;if(!r||!n||this.#r>100)return;let o=()=>{if(this.#n)return this.#n.look();this.#o||=r.scrollWidth>r.clientWidth+1,this.#o&&this.#i&&this.#s(n)};if(this.#i||=!!this.start||qn(n.timeline),this.#o||=!!this.start||Pn(n.timeline,Date.now()/864e5),this.#o&&o(),!this.#i){let i=new IntersectionObserver(s=>{s.at(-1).isIntersecting&&(i.disconnect(),this.#i=!0,o())});i.observe(r)}this.#e=globalThis.ResizeObserver&&new ResizeObserver(o),this.#e?.observe(r)}async#s(t){try{let{showMore:r,startPlace:n}=await Promise.resolve().then(()=>(Eo(),Ao));if(t!==this.source.state.story||this.#n)return;let o=Math.max(0,n(t,this.start));if(o!==this.#t)return this.#t=o,this.requestUpdate();this.#n=r(this,{story:t,keepFocus:Jt,label:y,langOf:lt,render:ot,timelineEvent:se}),this.#n?.look(),this.followHash()}catch{this.#r=1/0,this.requestUpdate()}}findItem(t){return super.findItem(t)??this.#n?.find(t)}handleEvent(t){super.handleEvent(t),this.#n?.hear(t)}};O("timeline-strip")&&customElements.define("timeline-strip",be);$();var Co=E`
  :host {
    --_edge: 1px solid var(--_rule);
    display: grid;
    gap: calc(var(--_u) * 5);
    grid-template-columns: minmax(0, 1fr);
  }
  :host::before {
    border-block-start: 3px solid;
    content: '';
    inset: 0 0 auto;
    position: absolute;
  }
  :host::after {
    display: none;
  }
  :host > :not(style, link) + *,
  ::slotted(:nth-child(n + 2 of :not(script))) {
    --_legend: none;
  }
`;var ye=class extends x{static{this.styles=[...x.styles,Co]}renderStory(t){let r=o=>o.getRootNode()===this.shadowRoot;if(this.querySelector(Wt)||![...this.source.followers].every(r))return Ue();let n=this.headingLevel;return c`
      <story-overview heading-level=${n}></story-overview>
      <key-points heading-level=${n}></key-points>
      <quote-card heading-level=${n}></quote-card>
      <timeline-strip heading-level=${n}></timeline-strip>
    `}};O("story-bundle")&&customElements.define("story-bundle",ye);})();
/*! Bundled license information:

@lit/reactive-element/css-tag.js:
  (**
   * @license
   * Copyright 2019 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

@lit/reactive-element/reactive-element.js:
lit-html/lit-html.js:
lit-element/lit-element.js:
  (**
   * @license
   * Copyright 2017 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

lit-html/is-server.js:
  (**
   * @license
   * Copyright 2022 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
