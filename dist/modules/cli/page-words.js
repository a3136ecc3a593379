import{o as t,a as e,s as a,g as r}from"./all-languages.js";import{e as i}from"./escape.js";import{i as o,R as s,T as l,j as c}from"./inline-text.js";import{P as p}from"./Parser.js";import{a as d,u,b as m}from"./sha2.js";import{p as h}from"./player.js";import{f}from"./built-file.js";function g({status:t="usable",expiresAt:e=Infinity},a=Date.now()){if(t!=="usable")return t;return a/864e5<e?undefined:"expired"}function b(t){const e=`${"reason"in t?t.reason:t.error??t.message}`;if(!/policy/i.test(e)||!/lit-html/.test(e))return;t.preventDefault();console.error("story-widgets defines no element: the Lit of this page may not make its Trusted Types policy. List it in the Content-Security-Policy: trusted-types lit-html")}if("trustedTypes"in globalThis)for(const t of["error","unhandledrejection"])globalThis.addEventListener?.(t,b);const v="0.1.0";const y=2166136261;const $=new WeakMap;const w=t=>S(z([v,t],y));function x(t,{headingLevel:e,quote:a},r){const i=k(t);const o=S(z([v,e,a||"",r],_(t)));return i>0?`${o}_${i.toString(36)}`:o}const k=({updated:t,published:e})=>Math.round(Date.parse(t??e??"")/6e4);function _(t){const e=$.get(t)??z(t,y);$.set(t,e);return e}function z(t,e){const a=JSON.stringify(t);for(let t=0;t<a.length;t++)e=Math.imul(e^a.charCodeAt(t),16777619);return e}const S=t=>(t>>>0).toString(36);const M=t=>(e,...a)=>({["_$litType$"]:t,strings:e,values:a});const j=M(1);const q=M(2);const T=Symbol.for("lit-nothing");const C=t=>Math.min(6,Math.max(1,Math.round(t)))||2;function L(t,e,a){switch(t){case 1:return j`<h1 part=${e}>${a}</h1>`;case 2:return j`<h2 part=${e}>${a}</h2>`;case 3:return j`<h3 part=${e}>${a}</h3>`;case 4:return j`<h4 part=${e}>${a}</h4>`;case 5:return j`<h5 part=${e}>${a}</h5>`;default:return j`<h6 part=${e}>${a}</h6>`}}function A(t){if(t===T||t===undefined||t===null)return"";if(Array.isArray(t))return t.map(A).join("");if(!E(t))return P(`${t}`);const{strings:e,values:a}=t;let r="";for(const[t,{markup:i,attribute:o}]of D(e).entries()){r+=i;if(t===a.length)break;const e=a[t];if(o===undefined)r+=A(e);else if(e!==T)r+=` ${o}="${P(String(e))}"`}return r}const P=t=>i(t).replace(/[\n\r\u2028\u2029]/g,t=>`&#${t.charCodeAt(0)};`);const E=t=>typeof t==="object"&&t!==null&&"_$litType$"in t;const U=new WeakMap;function D(t){const e=U.get(t);if(e)return e;let a=false;const r=t.map(t=>{const[e,r]=[t.lastIndexOf("<"),t.lastIndexOf(">")];if(e!==r)a=e>r;const i=t.replace(/\s+/g," ");if(!a)return{markup:i};const[,o="",s=""]=/^(.*) ([a-z][\w-]*)=$/s.exec(i)??[];if(!s)throw new Error(`a template binds what no attribute is: ${t.slice(-40)}`);return{markup:o,attribute:s}});U.set(t,r);return r}const R=(t,{part:e,class:a})=>["button","svg","input","style","script"].includes(t)||["end","scale","section"].includes(e??"")||a==="buttons";const N={article:["div",""],section:["div",""],figure:["div","margin: 0 0 16px"],h1:["h1","margin: 0 0 8px; font-size: 26px"],h2:["h2","margin: 24px 0 8px; font-size: 24px"],h3:["h3","margin: 0 0 4px; font-size: 18px"],h4:["h4","margin: 0 0 4px; font-size: 16px"],h5:["h5","margin: 0 0 4px; font-size: 16px"],h6:["h6","margin: 0 0 4px; font-size: 16px"],p:["p","margin: 0 0 8px; font-size: 16px"],figcaption:["p","margin: 0 0 8px; font-size: 14px"],ul:["ul","margin: 0 0 16px"],ol:["ol","margin: 0 0 16px"],li:["li","margin: 0 0 12px; font-size: 16px"],blockquote:["blockquote","margin: 0 0 8px 16px"],a:["a",""],em:["em",""],strong:["strong",""],b:["b",""],span:["span",""],img:["img","max-width: 100%"]};const O={label:"margin: 24px 0 8px; font-size: 13px",byline:"margin: 0 0 16px; font-size: 14px",when:"margin: 0; font-size: 14px; font-weight: bold",meta:"margin: 0 0 8px; font-size: 14px"};const I=["href","src","alt","lang","dir"];const W=600;function F(t){let e="";let a=0;const r=[];let i;const o=new p({onopentag(t,{hidden:o,...s}){if(a||R(t,s)||o!==undefined)return void a++;if(t==="details")i={words:"",href:undefined};if(i){if(t==="a")i.href=s.href;return void r.push(t==="summary"?"summary":"")}const[l,c]=N[t]??[];if(!l)return void r.push("");const p=O[s.part??""]??O[s.class??""]??c;e+=`<${l}${B(s,t)}${p?` style="${p}"`:""}>`;r.push(t==="img"?"":`</${l}>`)},ontext(t){if(a)return;if(!i)e+=P(t);else if(r.at(-1)==="summary"||r.includes("summary")&&!i.href)i.words+=t},onclosetag(t){if(a)return void a--;const o=r.pop()??"";if(!i)return void(e+=o);if(t!=="details")return;const{words:s,href:l}=i;i=undefined;if(l)e+=`<p style="${O.meta}"><a href="${P(l)}">${P(s.trim())}</a></p>`}});o.end(t);return e.replace(/<(p|div|ul|ol)[^>]*>\s*<\/\1>/g,"").replace(/ {2,}/g," ")}function B(t,e){const a=I.flatMap(e=>t[e]===undefined?[]:[[e,t[e]]]);const r=Number(t.width);const i=e==="img"&&r?H(r,Number(t.height)):[];return[...a,...i].map(([t,e])=>` ${t}="${P(e)}"`).join("")}function H(t,e){const a=Math.min(t,W);const r=e?[["height",`${Math.round(e*a/t)}`]]:[];return[["width",`${a}`],...r]}const V="div|ol|ul|li|section|article|header|figure|figcaption|svg|path";const J=/(?:<[^<>]*> ?)+/g;const Y=new RegExp(`> (?=</p>|</?(?:${V})[ >])`,"g");const G=new RegExp(`(<(?:/?(?:${V})(?: [^<>]*)?|/(?:p|h\\d|summary))>) (?=<)`,"g");const X=/<\/p>(?= ?<(?:p|div|ol|ul|h\d|details|section|article|blockquote|figure)[ >]| ?<\/(?:div|li|blockquote|details|figcaption|section|article)>)/g;const Z=/<\/li>(?=<li[ >]| ?<\/[ou]l>)/g;const K=/( [a-z-]+=)"([^\s"'=<>`]*[^\s"'=<>`/])"/g;const Q=t=>t.replace(J,tt).replace(X,"").replace(Z,"").replace(K,"$1$2");function tt(t,e,{length:a}){const r=t.indexOf("> ")+1;if(!r)return t;const i=et(t);const o=e>0&&e+t.length<a;if(!o||i.includes("> "))return i;return`${et(t.slice(0,r))} ${et(t.slice(r+1))}`}const et=t=>t.replace(Y,">").replace(G,"$1");const nt=globalThis,at=nt.ShadowRoot&&(void 0===nt.ShadyCSS||nt.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,rt=Symbol(),it=new WeakMap;class n{constructor(t,e,a){if(this._$cssResult$=true,a!==rt)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o;const e=this.t;if(at&&void 0===t){const a=void 0!==e&&1===e.length;a&&(t=it.get(e)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),a&&it.set(e,t))}return t}toString(){return this.cssText}}const ot=(t,...e)=>{const a=1===t.length?t[0]:e.reduce((e,a,r)=>e+(t=>{if(true===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(a)+t[r+1],t[0]);return new n(a,t,rt)};var st=ot`
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
`;var lt=ot`
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
    display: contents;
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
    overflow: clip;
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
  [part='embed'],
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
`;var ct=ot`
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
`;var pt=[st,ct,lt];var dt=ot`
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
`;const ut=/("[^"]*"|'[^']*'|\$\{[^}]*\})/.source;const mt=new RegExp(`${ut}|\\s+`,"g");const ht=new RegExp(`${ut}| ?;? ?(\\}) ?| ?([{;,>]) ?|([:(]) | ([)!])`,"g");const ft=t=>t.replace(/\/\*[^]*?\*\//g,"").replace(mt,(t,e)=>e??" ").replace(ht,(t,...e)=>e.slice(0,5).find(t=>t!==undefined)).replace(/(?<==)'([a-z][\w-]*)'(?=\])|(?<=[ :(,])0(?=\.\d)/g,"$1").replace(/ (\*) (?=[\d(]|calc|clamp|var)|(?<=\]) ([+~]) (?=\[)/g,"$1$2").trim();const gt=t=>ft(t.map(({cssText:t})=>t).join(""));const bt=(t,e)=>`${t}{${gt(e).replace(/:host(?:\(([^)]*)\))?/g,"&$1")}}`;const vt=t=>`\x3c!--${t}--\x3e`;function yt(t,e,a){const r=a.map(([t])=>t);const i=t=>[":host",...r].map(e=>e+t).join();return[gt(t).replace(/:host((?:::\w+)?)(?=\{)/g,(t,e)=>i(e)),gt([e]),...a.map(([t,e])=>`:where(${t}){${gt(e)}}`)].join("")}function $t(t){const e=wt.get(t);if(e!==undefined)return e;const a=`'sha256-${btoa(String.fromCharCode(...d(u(t))))}'`;if(wt.size<100)wt.set(t,a);return a}const wt=new Map;const xt=/^\d{4}(-[01]\d(-\d\d)?)?(T[^/]+)?$/;function kt({dates:t,dir:e},a,r){const i=r?`${a}/${r}`:a;const o=t[i]??i;return xt.test(i)?j`<time part="date" dir=${e} datetime=${i}>${o}</time>`:j`<data part="date" dir=${e} value=${i}>${o}</data>`}const _t=(e,a)=>t(e,a)?T:"en";const zt=(a,r,i=e(a,r))=>t(a,r)?i:j`<span lang="en" dir="ltr">${i}</span>`;function St(t,a,r){const[i,o]=e(t,a).split("{}");return[zt(t,a,i),r,zt(t,a,o)]}const Mt=(t,{date:a,text:r})=>j`<p part="correction" class="meta"><b>${St(t,"correction",kt(t,a))}${e(t,"colon")}</b>${r}</p>`;const jt=(t,{id:e})=>t.corrections.filter(({affects:t})=>t?.includes(e)).map(e=>Mt(t,e));function qt(t,e){if(!t)return j`<bdi>${e}</bdi>`;const{host:a,pathname:r}=new URL(t);const i=(a||r).toLowerCase();const[o]=/([\p{L}\d-]+\.)+\p{L}{2,}/u.exec(String(e).replace(a?"www.":r,""))??[i];const s=!i||`.${i}`.endsWith(`.${o.toLowerCase()}`)?"":` (${i})`;return j`<a part="link" href=${t} rel="noreferrer"><bdi>${e}</bdi></a>${s}`}const Tt=t=>t.map(t=>{if(typeof t==="string")return t;const{text:e,href:a,em:r,strong:i}=t;const o=a?qt(a,e):e;const s=r?j`<em>${o}</em>`:o;return i?j`<strong>${s}</strong>`:s});function Ct(t,{passage:e},a){if(!e)return T;const{exact:r,prefix:i="",suffix:s="",url:l}=e;const c=t.sections.find(({id:t})=>t===e.section)?.heading;const p=c?.trim()===t.headline.trim()?undefined:c;return j`<details part="passage"><summary part="passage-toggle" aria-description=${a?typeof a==="string"?a:o(a):T}><span>${zt(t,"inArticle")}</span></summary><blockquote part="passage-text"><p>${/^\s/.test(i)?"…":""}${i}<mark part="mark">${r}</mark>${s}${/\s$/.test(s)?"…":""}</p>${p||l?j`<p part="place" class="meta">${qt(l,p??zt(t,"readArticle"))}</p>`:T}</blockquote></details>`}const Lt=(t,e)=>e.some(({passage:t})=>t)?j`<span part="legend" hidden>${zt(t,"inArticle")}</span>`:T;function At({url:t,alt:e,credit:a,width:r,height:i}){return j`<figure part="image">
    <img src=${t} alt=${e} width=${r??T} height=${i??T} loading="lazy" />
    ${a?j`<figcaption class="meta">${a}</figcaption>`:T}
  </figure>`}function Pt(t,e){const a=t.filter(Boolean);return a.length?j`<p part=${e??T} class="meta facts">${a.map(t=>j`<span>${t}</span> `)}</p>`:T}function Et(t,{kind:a,text:r,lang:i,speaker:o,said:s,source:l}){const c=a==="post";const p=l?.url;const d=l?.name??(p&&!(c&&s)?new URL(p).host:undefined);const u=s&&kt(t,s);const m=d&&qt(p,d);const h=[o?.handle&&qt(o.url,o.handle),a==="document"&&m,u&&(c&&p?j`<a part="link" href=${p} rel="noreferrer">${u}</a>`:u),a!=="document"&&m];const f=j`<div>${o?j`<b part="speaker"><bdi>${o.name}</bdi></b> `:T}${o?.role?j`<p part="role" class="meta">${o.role}</p> `:T}${Pt(h)}</div>`;return j`<blockquote part="words" data-mark=${e(t,"quoteMark")} lang=${i??T}><p dir=${i?"auto":T}>${c?Ut(r):r}</p></blockquote>
    ${o||u||m?j`<figcaption part="attribution">${o?.image?At(o.image):T}${f}</figcaption>`:T}`}function Ut(t){const[,e,a]=/^([^]*\s)(https?:\/\/[\w.-]+\/[^\s…]*)$/.exec(t)??[];return a?j`${e}<a part="link" class="meta" href=${a} rel="noreferrer"><bdi>${a}</bdi></a>`:t}const Dt=(t,{body:e})=>e.map(e=>Rt(t,e));function Rt(t,e){switch(e.type){case"paragraph":return j`<p>${Tt(e.text)}</p>`;case"list":return j`<ul>${e.items.map(t=>j`<li>${Tt(t)}</li>`)}</ul>`;case"image":return At(e.image);case"quote":{const a=t.quotes.find(({id:t})=>t===e.quote);return a?j`<figure part="quote">${Et(t,a)}</figure>`:T}}}const Nt=t=>j`<button part="skip" type="button" hidden>${zt(t,"skip")}</button>`;const Ot=j`<span part="end"></span>`;const It=(t,e)=>t.keyPoints.length?j`<section part="base" lang=${t.lang} dir=${t.dir}>
        <header>
          ${L(e,"label",zt(t,"keyPoints"))}${Lt(t,t.keyPoints.filter(Wt))}
        </header>
        ${Nt(t)}
        <ol part="list" role="list">${t.keyPoints.map(a=>Ft(t,a,e+1))}</ol>
        ${Ot}
      </section>`:undefined;const Wt=({section:t,passage:e})=>!t||e?.section!==t;function Ft(t,e,a){const r=t.sections.find(({id:t})=>t===e.section);return j`<li part="point" data-item=${e.id}>
    <div>
      ${e.heading.trim()===t.headline.trim()?T:L(a,"heading",e.heading)}
      <p part="summary" class=${Bt(e.summary,r)?"opening":T}>${Tt(e.summary)}</p>${Wt(e)?Ct(t,e,e.summary):T}
      ${jt(t,e)}
      ${r?Ht(t,r):T}
    </div>
  </li>`}function Bt(t,e){const[a]=e?.body??[];return a?.type==="paragraph"&&o(a.text).startsWith(o(t))}const Ht=(t,e)=>j`<details part="section">
    <summary part="section-toggle"><b>${zt(t,"readSection")}</b><b hidden>${zt(t,"closeSection")}</b></summary>
    ${Dt(t,e)}
  </details>`;var Vt=ot`
  [part='list'] {
    counter-reset: point;
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
      column-gap: 2.5em;
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(16em, 1fr));
    }
    [part='point'] + [part='point'] {
      border: 0;
    }
  }
`;function Jt(t){let e="";return async()=>{try{return await t(e)}catch(t){e+="?";throw t}}}const Yt=new Set;const Gt=()=>{for(const t of Yt)t.requestUpdate()};let Xt;const Zt=Jt(t=>import("./elements-embeds-story-embeds.js"));const Kt=t=>void(Xt=t);function Qt(e,a){if(!a)return T;if(Xt)return Xt(e,a,t);Zt().then(t=>{Xt=t.facade;Gt()},()=>{});return qt(a.url,a.title??a.url)}function te(t,a){const{id:r,kind:i}=a;const o=_t(t,"copy");return j`<figure part="base" class=${i} aria-label=${e(t,i)} data-item=${r} lang=${t.lang} dir=${t.dir}>
    <p part="label" class="header">${zt(t,i)}</p>
    ${i==="pull"?Nt(t):T}
    ${Et(t,a)} ${Qt(t,a.embed)} ${jt(t,a)}
    <div part="actions">
      ${Ct(t,a)}
      <button part="copy" type="button" value="clipboard" data-done=${e(t,"copied")} aria-live="polite" lang=${o} hidden>${e(t,"copy")}</button>
      <button part="share" type="button" value="share" lang=${o} hidden>${e(t,"share")}</button>
    </div>
    ${Ot}
  </figure>`}const ee=({quotes:t},e)=>e?t.find(t=>t.id===e):t[0];var ne=ot`
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
`;function ae(t){const{byline:e,publisher:a,published:r,updated:i,dates:o}=t;const[s]=r?.split("T")??[];const l=s&&o[s]&&i&&!i.startsWith(s)?s:r;const c=[e.length&&St(t,"by",re(t)),a&&qt(a.url,a.name)];const p=[l&&kt(t,l),i&&St(t,"updated",kt(t,i))];return[Pt(c,"byline"),Pt(p,"byline")]}function re(t){const a=e(t,"comma");let r;return ie(t.lang,t.byline.map((t,e)=>`${e}`)).map(({type:e,value:i})=>{if(e==="literal")return r&&!i.startsWith(a.trim())?a.trim()+i:i;const{name:o,role:s,url:l}=t.byline[+i];r=s;return j`${qt(l,o)}${s&&a+s}`})}function ie(t,e){const{length:a}=e;if(a>1&&!s(t))return new Intl.ListFormat([t,"en"]).formatToParts(e);const r=a>2?", and ":" and ";return e.flatMap((t,e)=>[...e?[{type:"literal",value:e<a-1?", ":r}]:[],{type:"element",value:t}])}const oe=(t,e)=>j`<article part="base" lang=${t.lang} dir=${t.dir}>
    <header><p part="label">${zt(t,"overview")}</p>${Lt(t,t.overview)}</header>
    <div part="body">
      <div part="lead">
        ${L(e,"headline",t.headline)}
        ${t.standfirst?j`<p part="standfirst">${t.standfirst}</p>`:T}
        ${ae(t)}
      </div>
      ${t.image?At(t.image):T}
      ${t.overview.length?se(t):T}
      ${t.corrections.length||t.ai||t.url?le(t):T}
    </div>
  </article>`;const se=t=>j`<ul part="list" role="list">
    ${t.overview.map(e=>j`<li part="point" data-item=${e.id}>${Tt(e.text)}${Ct(t,e,e.text)}${jt(t,e)}</li>`)}
  </ul>`;const le=t=>j`<div part="foot">
    ${t.corrections.map(e=>Mt(t,e))}
    ${t.ai?ce(t,t.ai):T}
    ${t.url?j`<p part="article-link" class="meta">${qt(t.url,zt(t,"readArticle"))}</p>`:T}
  </div>`;const ce=(t,{source:a,text:r,reviewed:i})=>{const o=a&&zt(t,/\btrained/.test(a)?"aiCreated":"aiEdited");const s=i&&[i.by,i.role].filter(Boolean).join(e(t,"comma"));return j`<p part="ai" class="meta">
    ${o&&j`<b>${o}${r&&e(t,"colon")}</b>${r}`}${s&&[o?" · ":"",St(t,"reviewedBy",s)]}
  </p>`};var pe=ot`
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
    padding-block-end: 0;
  }
  /* Of the smaller type that stands there. */
  [part='foot'] > * + * {
    margin-block-start: calc(var(--_u) * 1.875);
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
      display: grid;
      gap: 0 2.5em;
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
    [part='foot'] {
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
`;const de={playVideo:"Play video",playAudio:"Play audio",showMap:"Show map",showChart:"Show chart",showPage:"Show here",fromProvider:"From {}",closeEmbed:"Close"};const ue={video:"playVideo",audio:"playAudio",map:"showMap",chart:"showChart",page:"showPage"};function me(t,{url:e,title:a,credit:r,image:i},o){const s=h(e,t.url);const{host:l}=new URL(e);const c=i?At({...i,credit:undefined}):T;const p=(e,a=o(t,e)??de[e])=>o(t,e)||/^en\b/i.test(t.lang)?a:j`<span lang="en" dir="ltr">${a}</span>`;const[d,u]=(o(t,"fromProvider")??de.fromProvider).split("{}");const m=j`${p("fromProvider",d)}<bdi>${s?.provider??l}</bdi>${p("fromProvider",u)}`;if(!s)return j`<div part="embed">${c}<p class="meta">${qt(e,a??l)}</p>${Pt([(a??r)&&m,r,i?.credit])}</div>`;const{kind:f}=s;const g=f==="video"||f==="audio"?j`<span aria-hidden="true">▶&#xFE0E; </span>`:T;const b=a?o(t,"colon")??": ":"";return j`<div part="embed"><a part="embed-open" href=${e} rel="noreferrer" data-close=${o(t,"closeEmbed")??de.closeEmbed}>${c}<span class="meta"><span>${g}<b>${p(ue[f])}</b>${b}</span>${a?j`<bdi>${a}</bdi>`:T}</span></a>${Pt([m,r,i?.credit])}</div>`}const he=100;const fe=5;const ge=t=>new Set(t.filter(t=>t!==undefined)).size;const be=t=>t.length>fe&&ge(t.map(({at:t})=>t))>2;const ve=t=>{const e=ge(t.map(({group:t})=>t));return t.length>12&&e>1&&e<7};const ye=t=>t.length>he||t.some(({kind:t})=>t);const $e=({kind:t,status:e="happened",when:a=""})=>(t??e)+(/[~?%X]/.test(a)?" vague":"");function we(t,e,a){const{when:r,end:i,title:o,text:s,group:l,status:c,media:p,url:d}=e;const u=t.quotes.find(({id:t})=>t===e.quote);const m=r?kt(t,r,i):zt(t,"noDate");const h=$e(e);return j`<li part="event" class=${h==="happened"?T:h} data-item=${e.id}>
    ${Pt([c==="planned"?St(t,"planned",m):m,l&&j`<span part="group">${l}</span>`],"when")}
    ${L(a,"heading",qt(d,o))}${s?j`<p part="text">${Tt(s)}</p>`:T}${Ct(t,e,o)}
    ${u?.speaker?j`<p part="by" class="meta">${St(t,u.kind==="post"?"postBy":"saidBy",j`<bdi>${u.speaker.name}</bdi>`)}</p>`:T}
    ${p?At(p):T} ${Qt(t,e.embed)} ${jt(t,e)}
  </li>`}const xe=8;const ke=5;function _e(t,a,r,i=0,o){const{timeline:s}=t;const{length:l}=s;if(!l)return undefined;const c=l>xe;const p=c&&r>=l?Math.max(0,Math.min(i,l-ke)):0;const d=c?p+ke:l;const u=(e,i)=>j`<ol part="list" role="list" start=${e?e+1:T}>${s.slice(e,Math.min(i,r)).map(e=>we(t,e,a+1))}</ol>`;const m=(a,r,i)=>j`<details part="more"><summary part="more-toggle">${zt(t,a,e(t,a).replace("{}",`${i-r}`))}</summary>${u(r,i)}</details>`;return j`<section part="base" lang=${t.lang} dir=${t.dir}>
    ${Nt(t)}
    <header>
      ${L(a,"label",zt(t,"timeline"))}${Lt(t,s)}
      <div class="buttons" lang=${_t(t,"next")} hidden>
        <button part="previous" type="button" aria-label=${e(t,"previous")}></button>
        <button part="next" type="button" aria-label=${e(t,"next")}></button>
      </div>
    </header>
    ${ve(s)?j`<div part="filter"></div>`:T}
    ${o??(be(s)?j`<div part="scale"></div>`:T)}
    <div part="strip" role="group" aria-label=${e(t,"timeline")}>${p?m("showEarlier",0,p):T}${u(p,d)}${d<l?m("showMore",d,l):T}</div>
    ${Ot}
  </section>`}var ze=ot`
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
`;var Se=ot`
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
        --_page: 2;
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
      /* Laid out when it comes near: a hundred cost no more than a few. It then holds its height. */
      [part='more'] > * > li {
        contain-intrinsic-block-size: auto 1em;
        content-visibility: auto;
      }
      [part='more']::details-content {
        content-visibility: visible;
        display: flex;
        flex: none;
      }
      /* Not where folds cannot be styled: those browsers drop the whole rule. */
      [part='more-toggle'],
      x::details-content {
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
  /* Nothing holds the height of entries that have been in view, so all do. */
  @media (scripting: none) {
    li {
      content-visibility: visible !important;
    }
    [part='scale'],
    [part='filter'] {
      display: none !important;
    }
  }
`;var Me=[ze,Se];const je=`\n.chunk {\n  contain-intrinsic-block-size: auto calc(var(--_n, 50) * 8em);\n  content-visibility: auto;\n  overflow-clip-margin: 0.5em;\n}\n@media screen {\n  @container (min-width: 30em) {\n    .chunk {\n      contain-intrinsic-block-size: 1em;\n      display: flex;\n      flex: none;\n      inline-size: calc(var(--_n, 50) * 100cqi / var(--_page));\n    }\n    .tallest,\n    li.seen {\n      content-visibility: visible;\n    }\n    /* Not in view yet: it does not hold the strip open. */\n    .paged li:not(.seen) {\n      contain: size;\n    }\n  }\n}\n@media print {\n  .chunk {\n    content-visibility: visible;\n  }\n}\n`;const qe=`\n[part=position],\n[part=latest],\nfieldset {\n  display: none;\n}\n@media screen {\n  .out {\n    display: none;\n  }\n  fieldset {\n    border: 0;\n    display: flex;\n    flex-wrap: wrap;\n    gap: 0 1.3em;\n    margin: 0;\n    min-inline-size: 0;\n    padding: 0;\n  }\n  fieldset legend,\n  fieldset input {\n    clip-path: inset(50%);\n    position: absolute;\n  }\n  fieldset label {\n    color: var(--_muted);\n    cursor: pointer;\n  }\n  fieldset label:has(:checked) {\n    color: inherit;\n    font-weight: 600;\n    text-decoration: underline;\n    text-decoration-color: var(--_accent);\n    text-decoration-thickness: 2px;\n    text-underline-offset: 0.35em;\n  }\n  fieldset label:has(:focus-visible) {\n    outline: 2px solid var(--_accent);\n  }\n  @container (min-width: 30em) {\n    .buttons {\n      align-items: center;\n      display: flex;\n      gap: 0.5em;\n      margin-inline-start: auto;\n      min-block-size: 28px;\n    }\n    .buttons[hidden] {\n      visibility: hidden;\n    }\n    .buttons > :not(span) {\n      color: var(--story-ink, inherit);\n    }\n    .buttons > :is([part=previous], [part=next]) {\n      block-size: 28px;\n      border: 1px solid var(--_rule);\n      border-radius: 50%;\n      inline-size: 28px;\n    }\n    /* A chevron that turns with the writing direction. */\n    .buttons > ::before {\n      border: solid;\n      border-width: 2px 2px 0 0;\n      block-size: 6px;\n      display: block;\n      inline-size: 6px;\n      margin: auto;\n      rotate: 45deg;\n      translate: -15%;\n    }\n    :is([part=previous], [part=next])::before {\n      content: '';\n    }\n    [part=previous]::before {\n      rotate: 225deg;\n      translate: 15%;\n    }\n    /* Not a colour: forced colours would make both buttons look alike. */\n    .buttons > [aria-disabled=true]::before {\n      opacity: 0.2;\n    }\n    [dir=rtl] :is([part=previous], [part=next], svg) {\n      scale: -1 1;\n    }\n    [part=position] {\n      display: inline;\n      font-variant-numeric: tabular-nums;\n      margin-inline-end: 0.4em;\n    }\n    [part=latest] {\n      display: inline;\n      margin-inline-start: 0.6em;\n      text-decoration: underline;\n      text-decoration-color: var(--_rule);\n      text-underline-offset: 0.25em;\n    }\n  }\n}\n`;const Te=`\n@media screen {\n  @container (min-width: 30em) {\n    .names {\n      block-size: 1.7em;\n      position: relative;\n    }\n    .names > * {\n      box-sizing: border-box;\n      overflow: hidden;\n      position: absolute;\n      text-overflow: ellipsis;\n      white-space: nowrap;\n    }\n    .era-name {\n      block-size: 1.7em;\n      border-inline-start: 1px solid;\n      color: var(--_muted);\n      padding-inline: 0.5em;\n    }\n    .names > .today {\n      block-size: calc(1.7em + 20px);\n      border-inline-start: 2px solid;\n      font-size: 1em;\n      line-height: 1.3;\n      padding-inline: 0.5em;\n    }\n    .names > .late {\n      border-inline: 0 solid;\n      border-inline-end-width: 2px;\n    }\n    svg {\n      block-size: 16px;\n      cursor: pointer;\n      display: block;\n      inline-size: 100%;\n      overflow: visible;\n    }\n    path {\n      fill: none;\n      stroke: var(--_accent);\n      stroke-width: 2.5;\n      vector-effect: non-scaling-stroke;\n    }\n    /* What is drawn keeps its colours where all others are forced. */\n    @media (forced-colors: active) {\n      path {\n        stroke: CanvasText;\n      }\n    }\n    .axis {\n      stroke: currentColor;\n      stroke-width: 1;\n    }\n    .bar {\n      stroke-width: 6;\n    }\n    path:is(.planned, .vague) {\n      stroke-dasharray: 2 2;\n    }\n    .band {\n      stroke-opacity: 0.26;\n      stroke-width: 16;\n    }\n    .band:nth-of-type(even) {\n      stroke-opacity: 0.12;\n    }\n    .here {\n      stroke-width: 4;\n    }\n    [part=years] {\n      color: var(--_muted);\n      display: flex;\n    }\n    [part=years] > * {\n      border-inline-start: 1px solid var(--_rule);\n      box-sizing: border-box;\n      flex: 1 0 0;\n      line-height: 24px;\n      min-inline-size: 0;\n      overflow: hidden;\n      padding-inline-start: 0.4em;\n      text-decoration: none;\n      white-space: nowrap;\n    }\n    [part=years] > a:hover {\n      text-decoration: underline;\n    }\n    [part=years] > [aria-current] {\n      color: var(--_accent);\n      font-weight: 600;\n    }\n    .tight > [part=years] > :nth-child(even) {\n      visibility: hidden;\n    }\n  }\n}\n`;const Ce=`\n.today {\n  display: none;\n}\n@media screen {\n  .today {\n    color: var(--_accent);\n    display: block;\n    font: 600 0.8em/1.3 var(--_label-font);\n    white-space: nowrap;\n  }\n  li > .today {\n    border-block-end: 1px solid;\n    margin-block: calc(var(--_u) * -1) var(--_u);\n    margin-inline-start: -2.1em;\n    padding-inline-start: 2.1em;\n  }\n  li:has(> .today)::before {\n    inset-block-start: 2.3em;\n  }\n  li:has(> .today)::after {\n    inset-block-start: 1.8em;\n  }\n  @container (min-width: 30em) {\n    [part=strip]:has(.today) {\n      --_top: 1.3em;\n    }\n    li > .today {\n      border: 0;\n      border-inline-start: 2px solid;\n      inset-block-start: 0;\n      inset-inline-start: -1em;\n      margin: 0;\n      padding: 0 0.5em 0.7em;\n      position: absolute;\n    }\n    li:first-child > .today {\n      inset-inline-start: 0;\n    }\n    li:has(> .today)::before {\n      inset-block-start: calc(var(--_top) + 0.42em);\n    }\n    li:has(> .today)::after {\n      inset-block-start: calc(var(--_top) + 0.06em + 1px);\n    }\n  }\n}\n`;const Le=je+Ce+qe+Te;const Ae=({at:t,until:e=t})=>e;const Pe=t=>t.filter(t=>t.at!==undefined);function Ee(t,e){const[a,r]=[e[0],e.at(-1)];const i=t=>Math.round((t-a)/(r-a)*1e3);return{dated:t,bounds:e,at:i}}const Ue=t=>t.map(({at:t="",until:e})=>e===undefined?t:`${t}/${e}`).join();const De=864e5;const Re=12;const Ne=1e8;const Oe=[...[1,2,3,6,12].map(t=>["hour",t,t/24]),...[1,2,7,14].map(t=>["day",t,t]),...[1,2,3,6].map(t=>["month",t,t*30.4]),...[...Array(12).keys()].map(t=>10**t).flatMap(t=>t===10?[10,20,25,50]:[t,2*t,5*t]).map(t=>["year",t,t*365.24])];function Ie(t,e,a){const r=Oe.find(([,,a])=>(e-t)/a<=Re-1)??Oe.at(-1);const[i,o]=r;const l=Be(t,i,o);const c=s(a)&&i!=="hour"&&We(l)>0;const p=Ve(i,a,c?Ke[i]:Je(i,a,We(t)<1));const d=[];for(let t=l;t<e||!d.length;){const e=He(t,i,o);d.push({from:t,to:e,label:p(t,d.length)});t=e}return d}const We=t=>Math.abs(t)<Ne?new Date(t*De).getUTCFullYear():Math.floor(1970+t/365.2425);function Fe(t,e=0){const a=(t-1970)*365.2425;if(Math.abs(a)>=Ne)return Math.floor(a);const r=new Date(0);r.setUTCFullYear(t,e,1);return r.getTime()/De}function Be(t,e,a){const r=We(t);if(e==="year")return Fe(Math.floor(r/a)*a);if(e==="month")return Fe(r,Math.floor(new Date(t*De).getUTCMonth()/a)*a);return e==="day"?Math.floor(t):Math.floor(t*24/a)*(a/24)}function He(t,e,a){if(e==="year")return Fe(Math.round(We(t+1)/a)*a+a);if(e==="month")return Fe(We(t),new Date(t*De).getUTCMonth()+a);return Math.round(t*24+(e==="day"?a*24:a))/24}function Ve(t,e,[a,r]){return(i,o)=>{if(Math.abs(i)>=Ne)return new Intl.NumberFormat([e,"en"]).format(We(i+1));const s=new Date(i*De);const l=!o||t==="month"&&!s.getUTCMonth()||t==="hour"&&!s.getUTCHours();return(l?a:r)(s)}}function Je(t,e,a){const r={year:"numeric",...a&&{era:"short"}};const i={day:"numeric",month:"short"};const o={hour:[{...i,hour:"numeric"},{hour:"numeric"}],day:[i,i],month:[{month:"short",year:"numeric"},{month:"short"}],year:[r,r]};const[s,l]=o[t].map(t=>{const a=new Intl.DateTimeFormat([e,"en"],{...t,timeZone:"UTC",calendar:"gregory"});return t=>a.format(t)});return[s,l]}const Ye=(t,e)=>t.toUTCString().split(" ")[e].replace(/^0+/,"");const Ge=t=>Ye(t,2);const Xe=t=>`${Ge(t)} ${Ye(t,1)}`;const Ze=t=>Ye(t,3);const Ke={day:[Xe,Xe],month:[t=>`${Ge(t)} ${Ze(t)}`,Ge],year:[Ze,Ze]};function Qe(t){const e=Pe(t.timeline);const a=e[0]?.at;const r=e.reduce((t,e)=>Math.max(t,Ae(e)),-Infinity);if(a===undefined||r<=a)return undefined;const i=Ie(a,r,t.lang);return{...Ee(e,[...i.map(({from:t})=>t),i.at(-1).to]),cells:i}}function tn({dated:t,cells:e,bounds:a,at:r},{dir:i},o,s){const l={};const c=(t,e)=>(l[t]??=new Set).add(e);const p=t.filter(({kind:t})=>t);const d=(t,e)=>r(e&&e.when===t.end?e.at:Ae(t));c("axis","M0 8H1000");for(const e of t){if(e.kind)continue;const t=$e(e);const a=r(e.at);if(e.until&&r(e.until)>a+4)c(`${t} bar`,`M${a} 8H${r(e.until)}`);else c(t,`M${a} 2v12`)}const u=(e,a)=>t.find(t=>t.at>=e&&t.at<a&&!t.kind)??t.find(t=>t.at>=e&&t.at<a);return j`<div class="names" aria-hidden="true"></div>
    <svg viewBox="0 0 1000 16" preserveAspectRatio="none" aria-hidden="true">
      ${p.map((t,e)=>q`<path class="band" d=${`M${r(t.at)+1} 8H${Math.max(r(t.at)+2,d(t,p[e+1])-1)}`} />`)}
      ${Object.entries(l).map(([t,e])=>q`<path class=${t} d=${[...e].join("")} />`)}
      <path class="here" d="" />
    </svg>
    <div part="years" data-days=${a.join(" ")} role="group" aria-label=${o} lang=${s} dir=${i}>${e.map(({from:t,to:e,label:a})=>{const r=u(t,e);return r?j`<a href=${`#${r.id}`}>${a}</a>`:j`<span>${a}</span>`})}</div>`}function en(t){return j`${rn(t)}<span data-moments=${Ue(t.timeline)} data-words=${on(t)??T} hidden></span>`}let nn;function an(t){if(nn?.story!==t){nn={story:t,scale:Qe(t)};queueMicrotask(()=>nn=undefined)}return nn.scale}function rn(t){const a=be(t.timeline)&&an(t);if(!a)return T;const r=tn(a,t,e(t,"goToDate"),_t(t,"goToDate"));return j`<div part="scale">${r}</div>`}function on(e){const r=Object.keys(a);const i=r.map(a=>t(e,a)??"");return r.every((t,e)=>i[e]===a[t])?undefined:i.join("|")}Kt(me);const sn={"story-overview":{template:oe,styles:[pe]},"key-points":{template:It,styles:[Vt]},"quote-card":{template(t,e,a){const r=ee(t,a);return r&&te(t,r)},styles:[ne]},"timeline-strip":{template:(t,e,a,r)=>_e(t,e,Infinity,0,r?en(t):undefined),styles:Me,more:Le}};const ln=Object.keys(sn);function cn(t){if(!Object.hasOwn(sn,t))throw new TypeError(`there is no tag “${t}”; there are ${ln.join(", ")}`);return sn[t]}function pn(t,e,{headingLevel:a,quote:i=""},o=true){const s=g(t);const l=s?j`<p part="note" dir="auto" class="meta">${zt(t,s)}</p>`:cn(e).template(t,a,i,o);return{content:A(l).replace(/> {2,}</g,"> <"),print:x(t,{headingLevel:a,quote:e==="quote-card"?i:""},r(t))}}function dn(t){const e=new Map;return(a,r,i)=>{const o=a==="quote-card"?r.quote:"";const s=JSON.stringify([a,r.headingLevel,o,a==="timeline-strip"&&i]);const l=e.get(s)??pn(t,a,r,i);e.set(s,l);return l}}const un={light:new Map,declarative:new Map};function mn(t,e="declarative"){const a=un[e].get(t)??vt(e==="light"?gn(t):fn(t));un[e].set(t,a);return a}const hn=t=>[...cn(t).styles,{cssText:cn(t).more??""}];const fn=t=>t==="story-bundle"?yt(pt,dt,ln.map(t=>[t,hn(t)])):gt([...pt,...hn(t)]);const gn=t=>t==="story-bundle"?[bt(`:is(${ln.join()})`,pt),...ln.map(t=>bt(t,cn(t).styles))].join(""):bt(t,[...pt,...cn(t).styles]);function bn(t,e){return vn(t)(e)}function vn(t){const e=l(t)??c(t);const a=dn(e);const r=new Map;const i=t=>{const e=r.get(t)??F(t);r.set(t,e);return e};return t=>yn(e,{widgets:a,mail:i},t)}function yn(t,{widgets:e,mail:a},{tags:i=ln,output:o="declarative",headingLevel:s=2,quote:l="",...c}={}){const{styles:p=(o==="light"?"none":"inline")}=c;const d=!!c.bundle&&o==="declarative";const u=g(t);const m=C(s);const h=m===2?{}:{"heading-level":`${m}`};const f={"story-id":t.id,...h,...c.attributes};let b=true;const v=(r,s)=>{const f=r==="quote-card"&&l?{quote:l}:{};const g=d?{...h,...f}:{"story-id":t.id,...h,...f,...c.attributes};const{content:v,print:y}=e(r,{headingLevel:m,quote:l},o==="declarative");if(o==="email")return v&&!(u&&s)?`${a(v)}\n`:"";if(d)return $n(r,v?{...g,prerendered:y}:g,v);if(!v||u&&s)return`${$n(r,g,"")}\n`;const $={...g,prerendered:y};if(o==="declarative")return`${$n(r,$,wn(kn(r,p),v))}\n`;const w=b?kn(i.length>1?"story-bundle":r,p,"light"):"";b=false;return`<div>\n${$n(r,$,`\n ${w}${v}`)}</div>\n`};if(!d)return i.map(v).join("");const y=u?e("story-overview",{headingLevel:m},true).content:i.map(v).join("");const $=x(t,{headingLevel:m},r(t));return`${$n("story-bundle",{...f,prerendered:$},wn(kn("story-bundle",p),y))}\n`}function $n(t,e,a){const r=Object.entries(e).map(([t,e])=>`${xn(t)}="${P(e)}"`);return`<${[t,...r].join(" ")}>${a}</${t}>`}const wn=(t,e)=>`\n <template shadowrootmode="open" shadowrootclonable shadowrootserializable>${t}${Q(e)}</template>`;function xn(t){if(!/^[a-z][a-z0-9-]*$/.test(t)||t.startsWith("on"))throw new TypeError(`“${t}” is no attribute to put on a tag`);return t}const kn=(t,e,a="declarative")=>typeof e==="object"?`<link rel="stylesheet" href="${i(e.href)}">`:e==="inline"?`<style>${mn(t,a)}</style>`:"";function _n(t){const e=new Set;return[{name:"index",tags:ln},{name:"overview",tags:["story-overview"]},...t.keyPoints.length?[{name:"key-points",tags:["key-points"]}]:[],...t.timeline.length?[{name:"timeline",tags:["timeline-strip"]}]:[],...t.quotes.map(t=>({name:`quote-${zn(e,f(t.id),t.id)}`,tags:["quote-card"],quote:t}))]}function zn(t,e,a){const r=()=>m(d(u(a)).subarray(0,4));const i=t.has(e.toLowerCase())?`${e}-${r()}`:e;t.add(i.toLowerCase());return i}const Sn=t=>`${t}.html`;const Mn=t=>t==="index"?"oembed.json":`${t}.oembed.json`;function jn(t,{json:e,script:a,standalone:r},{base:i,shared:{elements:o,prerendered:s,loader:l,frameHost:c}}){const p=t=>i+t;const d=e=>p(`${encodeURIComponent(t)}/${encodeURIComponent(e)}`);const u=/^https?:/.test(i);const m=({file:t,integrity:e},a=d)=>({href:a(t),...i&&{integrity:e}});return{...{elements:m(o,p),prerendered:m(s,p)},...{loader:m(l,p),frameHost:m(c,p)},...{json:m(e),script:m(a),standalone:m(r)},latest:d("story.json"),page:t=>d(Sn(t)),oEmbed:t=>d(Mn(t)),file:d,...{source:u?new URL(i).origin:"'self'",absolute:u}}}const qn={title:120,description:280,point:200};function Tn(t,{name:a,quote:r}){const i=g(t);if(i)return{title:e(t,i),points:[]};const{headline:s,standfirst:l,keyPoints:c,timeline:p,dates:d}=t;const u=e(t,"colon");const m=a=>An(e(t,a)+u+s,qn.title);if(r){const t=r.speaker?r.speaker.name+u:"";const e=An(t+Ln(r.text),qn.description);return{title:An(e,qn.title),description:An(s,qn.description),points:[e]}}if(a==="key-points")return Cn(m("keyPoints"),c.map(({heading:t})=>t));if(a==="timeline"){const t=p.map(({when:t,end:e,title:a})=>{const r=t&&e?`${t}/${e}`:t;return r?(d[r]??r)+u+a:a});return Cn(m("timeline"),t)}const h=t.overview.map(({text:t})=>o(t));const f=h.length?h:c.map(({summary:t})=>o(t));const b=Cn(An(s,qn.title),f);return l?{...b,description:An(Ln(l),qn.description)}:b}function Cn(t,e){const a=e.slice(0,3).map(t=>An(Ln(t),qn.point));return{title:t,...a.length&&{description:An(a.join(" · "),qn.description)},points:a}}const Ln=t=>t.replace(/\s+/g," ").trim();function An(t,e){if(t.length<=e)return t;const a=t.slice(0,e-1).replace(/[\uD800-\uDBFF]$/,"");const r=a.replace(/\s+\S*$/,"");return`${r.length>e/2?r:a}…`}export{g as a,Tn as b,_n as c,Sn as d,$t as e,me as f,w as g,vn as h,jn as i,ye as j,Mn as o,bn as p,mn as s,ln as t,pn as w};
