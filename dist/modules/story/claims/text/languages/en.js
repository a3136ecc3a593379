/** English. */
var en = {
    negators: "no longer|no one|yet to|anything but|by no means|not|no|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|hardly|barely|scarcely|*n't",
    lacking: 'without|no',
    affirming: 'second to none|without doubt|no\\. ?(?=\\d)|not only|not just|not least|no doubt|no matter|no less|whether or not|no sooner',
    refusals: 'refus*|reject*|den(?:y|ies|ied|ying|ial)|ban|bans|banned|banning|block*|prohibit*|forbid*|forbade|fail*|lack*|unable|against|oppos*|dismiss*|cancel*|halt*|prevent*|avoid*|overturn*|scrap*|ruled out|rules out|unlikely|impossible|illegal|unlawful|absent|missing|unclear|unknown|stall*|exclud*|withh*|abandon*|declin(?:e|es|ed|ing)(?= to)|(?:turn|vot)(?:s|es|ed|ing) down|call(?:s|ed) off|pull(?:s|ed) out|neglect*(?= to)|resist*|veto*|shelv*|escap(?:e|ed|es|ing)(?! (?:\\p{L}+ ){0,4}(?:un|safe|intact|alive))|spare[ds]?|unhurt|unharmed|unscathed|intact|uninjured|undamaged|undecided',
    modals: 'may|might|could|possibly|perhaps|maybe|allegedly|alleged|reportedly|potentially|would|likely|if|accus(?:ed|es) of|charged with|suspected of|on suspicion of|believed to(?: have)?|thought to(?: have)?',
    hedges: 'nearly|almost|about|around|roughly|approximately|some|over|more than|less than|fewer than|up to|at least|close to|under|just',
    above: 'more than|over|at least|above|no fewer than|no less than|not less than|not fewer than|upwards of|exceed(?:s|ed|ing)|topp(?:ed|ing)|surpass(?:es|ed|ing)',
    below: 'fewer than|less than|under|below|at most|up to|no more than|not more than',
    percent: 'percent|per cent|percentage point|percentage points|pc',
    scales: {
        ...{ hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, dozen: 12 },
        ...{ hundreds: 100, thousands: 1e3, millions: 1e6, billions: 1e9, bn: 1e9, tn: 1e12 },
    },
    numbers: { 'couple of': 2, 'pair of': 2 },
    fractions: {
        half: 2,
        halves: 2,
        third: 3,
        thirds: 3,
        quarter: 4,
        quarters: 4,
        fifth: 5,
        fifths: 5,
        tenth: 10,
        tenths: 10,
    },
    joints: 'when|while|because|although|though|but|and|after|before|since|which|who|whose|that|if|until|where|as|so|or',
    small: 'the|a|an|of|in|on|at|to|for|from|by|with|and|or|but|is|are|was|were|be|been|being|it|its|this|that|these|those|he|she|they|we|you|i|his|her|their|our|my|your|him|them|us|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|as|if|than|then|so|up|out|into|over|after|before|when|while|who|which|what|where|why|how|there|here|also|only|just|more|most|some|any|all|each|every|both|other|such|very|own|about|between|through|during|under|against|because|until|not|no|nor|never|says|said|say|mr|mrs|ms|dr|new|one|per|via|amid',
    endings: "'s|ies|ied|ing|es|ed|s|e|'",
    irregular: 'paid pay|found find|won win|lost lose|left leave|went go|took take|taken take|gave give|made make|told tell|sold sell|bought buy|brought bring|built build|held hold|kept keep|met meet|sent send|sank sink|broke break|began begin|fell fall|rose rise|ran run|saw see|knew know|chose choose|wrote write|spoke speak|fought fight|led lead|shot shoot|froze freeze|frozen freeze|came come|became become|st saint|mt mount|sen senator|gov governor|gen general|capt captain|prof professor|grew grow|threw throw|drew draw|drove drive|flew fly|stole steal|struck strike|died die',
    days: { yesterday: -1, today: 0, tomorrow: 1, tonight: 0 },
    proxies: [
        '(?:lawyers?|attorneys?|counsel|solicitors?|barristers?|spokes(?:man|woman|person|people)|representatives?|aides?|advis[eo]rs?|agents?|wife|husband|widow|brother|sister|father|mother|son|daughter|friends?|allies|ally|critics?|opponents?|rivals?|successor|predecessor)(?: \\p{L}+)? (?:for|of|to|representing|acting for|defending) X',
        "X's? (?:\\p{L}+ ){0,2}(?:lawyers?|attorneys?|counsel|solicitors?|barristers?|spokes(?:man|woman|person|people)|representatives?|aides?|advis[eo]rs?|agents?|wife|husband|widow|brother|sister|father|mother|son|daughter|friends?)",
    ],
    addressed: [
        '(?:told|tells?|telling|said to|says to|spoke to) (?!by )N',
        'N (?:heard|hears|was told|were told|was asked|was warned)',
    ],
    saying: 'said|says|say|told|tells|added|adds|wrote|writes|tweeted|posted|argued|argues|warned|warns|explained|explains|announced|insisted|insists|stated|noted|notes|claimed|claims|recalled|replied|declared|concluded|continued|according to',
    capitals: 'names',
};

export { en as default };
