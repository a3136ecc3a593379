/* An invented story: Marrowby and its ferry do not exist. Pictures need a server: from disk, they are left out. */
const picture = (name) => new URL(`../pictures/${name}.svg`, document.currentScript.src).href;

globalThis.marrowbyFerry = {
  version: 1,
  id: 'marrowby-ferry',
  lang: 'en',
  headline: 'Marrowby’s ferry to make its last crossing after 119 years',
  standfirst:
    'The boat goes in the spring, and with it the only way to the north bank that does not take an hour.',
  url: 'https://courier.example/last-crossing',
  publisher: {
    name: 'The Marrowby Courier',
    url: 'https://courier.example/',
  },
  byline: [
    {
      name: 'Ines Calder',
      role: 'transport editor',
      url: 'https://courier.example/ines-calder',
    },
    {
      name: 'Tomas Varga',
    },
  ],
  published: '2026-10-02T06:00Z',
  updated: '2026-10-04T17:30Z',
  image: {
    url: picture('ferry'),
    alt: 'A small ferry with one red funnel on a wide grey river',
    credit: 'The Marrow Belle off the south stage. Drawing: A. Sample / The Marrowby Courier',
    width: 960,
    height: 600,
  },
  ai: {
    source: 'compositeWithTrainedAlgorithmicMedia',
    text: 'A language model suggested the overview. Reviewed by Ines Calder.',
  },
  corrections: [
    {
      date: '2026-10-03',
      text: 'An earlier version of the timeline gave the year of the first crossing as 1906. It was 1908.',
      affects: ['first'],
    },
    {
      date: '2026-10-04',
      text: 'An earlier version misspelled the name of the chair of the Friends of the Crossing.',
      affects: ['watch'],
    },
  ],
  overview: [
    {
      id: 'march',
      text: ['The Marrow Belle makes her last crossing in March 2027.'],
      passage: {
        exact: 'The last crossing is planned for March 2027.',
        section: 'last',
      },
    },
    {
      id: 'eleven',
      text: ['Eleven people lose their work; the owner says two may stay on.'],
      passage: {
        exact: 'Eleven people lose their work, though the owner says two may stay on',
        suffix: ' to look after the stages.',
        section: 'who',
      },
    },
    {
      id: 'no-date',
      text: ['A footbridge has been promised since the 1970s. No date has been given for it.'],
      passage: {
        exact: 'No date has been given for the footbridge',
        suffix: ' that was promised in the 1970s.',
        section: 'last',
      },
    },
  ],
  sections: [
    {
      id: 'last',
      heading: 'The last crossing',
      body: [
        {
          type: 'paragraph',
          text: [
            'The boat is 95 years old, and her hull would need a year in dock that nobody will pay for. The last crossing is planned for March 2027. No date has been given for the footbridge that was promised in the 1970s.',
          ],
        },
      ],
    },
    {
      id: 'river',
      heading: 'A hundred and nineteen years',
      body: [
        {
          type: 'paragraph',
          text: [
            'The Marrow Steam Ferry Company ran the crossing from 1908 to 1946. Its first boat crossed on 4 May 1908 with 41 people aboard. The north stage went in a storm, about 1919, and the log for that winter is missing. In June 1931 the Marrow Belle took over; she carries six cars and, on regatta days, a brass band. The county bought the ferry in 1946 and kept it until 1991. For eight months, from March to November 1958, there was no boat, while a cracked boiler kept the Belle ashore. Some time in 1974 a bridge was promised for the first time. On 1 April 1991 the county leased the ferry for one pound a year. The millionth bicycle crossed on 19 August 2012. In August 2026 the survey of Lower Marrow Navigation said: “The hull plating below the waterline is thinner than the rules allow in nine places.” On 2 October 2026 the owner announced the end.',
          ],
        },
      ],
    },
    {
      id: 'who',
      heading: 'Who goes',
      body: [
        {
          type: 'paragraph',
          text: [
            'Eleven people lose their work, though the owner says two may stay on to look after the stages. Four of the eleven have worked on the river for more than twenty years. “You set your watch by her, and if she was late it was the watch you doubted,” says Wilhelmina Featherstonehaugh-Ostrander de Villiers, chair of the Friends of the Crossing, who was harbour master for nineteen years. She said it to the Courier on 30 September 2026.',
          ],
        },
      ],
    },
    {
      id: 'next',
      heading: 'What comes next',
      body: [
        {
          type: 'paragraph',
          text: [
            'Until there is a footbridge, a bus will go round by Saltby, which takes an hour. A bridge has been promised here for longer than most bridges last.',
          ],
        },
        {
          type: 'quote',
          quote: 'school-run',
        },
      ],
    },
  ],
  keyPoints: [
    {
      id: 'point-last',
      heading: 'The last crossing',
      summary: ['The boat is 95 years old, and her hull would need a year in dock that nobody will pay for.'],
      section: 'last',
      passage: {
        exact: 'The boat is 95 years old, and her hull would need a year in dock that nobody will pay for.',
        section: 'last',
      },
    },
    {
      id: 'point-who',
      heading: 'Who goes',
      summary: [
        'Eleven people lose their work, though the owner says two may stay on to look after the stages.',
      ],
      section: 'who',
      passage: {
        exact:
          'Eleven people lose their work, though the owner says two may stay on to look after the stages.',
        section: 'who',
      },
    },
    {
      id: 'point-next',
      heading: 'What comes next',
      summary: ['Until there is a footbridge, a bus will go round by Saltby, which takes an hour.'],
      section: 'next',
      passage: {
        exact: 'Until there is a footbridge, a bus will go round by Saltby, which takes an hour.',
        section: 'next',
      },
    },
  ],
  quotes: [
    {
      id: 'watch',
      kind: 'statement',
      text: 'You set your watch by her, and if she was late it was the watch you doubted.',
      speaker: {
        name: 'Wilhelmina Featherstonehaugh-Ostrander de Villiers',
        role: 'chair of the Friends of the Crossing, harbour master for nineteen years',
        image: {
          url: picture('speaker'),
          alt: '',
          width: 96,
          height: 96,
        },
      },
      said: '2026-09-30',
      source: {
        name: 'Interview with the Courier',
        url: 'https://courier.example/interview',
      },
      passage: {
        exact: 'You set your watch by her, and if she was late it was the watch you doubted,',
        prefix: '“',
        suffix:
          '” says Wilhelmina Featherstonehaugh-Ostrander de Villiers, chair of the Friends of the Crossing, who was harbour master for nineteen years.',
        section: 'who',
      },
    },
    {
      id: 'school-run',
      kind: 'post',
      text: 'My whole school run is four minutes of river. Now it is an hour of bus. https://pictures.example/a1b2c3',
      speaker: {
        name: 'North Bank Nell',
        handle: '@northbank_example',
      },
      said: '2026-10-02',
      source: {
        url: 'https://social.example/northbank_example/17',
      },
    },
    {
      id: 'survey',
      kind: 'document',
      text: 'The hull plating below the waterline is thinner than the rules allow in nine places.',
      speaker: {
        name: 'Lower Marrow Navigation',
      },
      said: '2026-08',
      source: {
        name: 'Hull survey of the Marrow Belle, page 4',
        url: 'https://navigation.example/survey',
      },
      passage: {
        exact: 'The hull plating below the waterline is thinner than the rules allow in nine places.',
        prefix: 'In August 2026 the survey of Lower Marrow Navigation said: “',
        suffix: '”',
        section: 'river',
      },
    },
    {
      id: 'bridge',
      kind: 'pull',
      text: 'A bridge has been promised here for longer than most bridges last.',
      passage: {
        exact: 'A bridge has been promised here for longer than most bridges last.',
        section: 'next',
      },
    },
  ],
  timeline: [
    {
      id: 'company',
      when: '1908',
      title: 'The company years',
      end: '1946',
      kind: 'era',
      passage: {
        exact: 'The Marrow Steam Ferry Company ran the crossing from 1908 to 1946.',
        section: 'river',
      },
    },
    {
      id: 'first',
      when: '1908-05-04',
      title: 'First crossing, with 41 people aboard',
      group: 'Ships',
      passage: {
        exact: 'Its first boat crossed on 4 May 1908 with 41 people aboard.',
        section: 'river',
      },
    },
    {
      id: 'stage',
      when: '1919~',
      title: 'The north stage is lost in a storm',
      text: ['The log for that winter is missing.'],
      group: 'Accidents',
      passage: {
        exact: 'The north stage went in a storm, about 1919',
        suffix: ', and the log for that winter is missing.',
        section: 'river',
      },
    },
    {
      id: 'belle',
      when: '1931-06',
      title: 'The Marrow Belle takes over',
      text: ['She carries six cars and, on regatta days, a brass band.'],
      group: 'Ships',
      passage: {
        exact: 'In June 1931 the Marrow Belle took over',
        suffix: '; she carries six cars and, on regatta days, a brass band.',
        section: 'river',
      },
    },
    {
      id: 'county',
      when: '1946',
      title: 'Under the county',
      end: '1991',
      kind: 'era',
      passage: {
        exact: 'The county bought the ferry in 1946 and kept it until 1991.',
        section: 'river',
      },
    },
    {
      id: 'boiler',
      when: '1958-03',
      title: 'Eight months without a boat',
      end: '1958-11',
      text: ['A cracked boiler keeps the Belle ashore.'],
      group: 'Accidents',
      media: {
        url: picture('stage'),
        alt: 'A drawing of a landing stage',
        credit: 'Drawing: A. Sample / The Marrowby Courier',
        width: 960,
        height: 540,
      },
      /* Invented too: nobody has put a film there. */
      embed: {
        url: 'https://www.youtube.com/watch?v=marrowby-58',
        title: 'The boiler is hoisted out',
        credit: 'Marrow Valley Film Club',
      },
      passage: {
        exact: 'For eight months, from March to November 1958, there was no boat',
        suffix: ', while a cracked boiler kept the Belle ashore.',
        section: 'river',
      },
    },
    {
      id: 'promise',
      when: '1974?',
      title: 'A bridge is promised for the first time',
      group: 'Owners',
      passage: {
        exact: 'Some time in 1974 a bridge was promised for the first time.',
        section: 'river',
      },
    },
    {
      id: 'lease',
      when: '1991-04-01',
      title: 'The county leases the ferry for one pound a year',
      group: 'Owners',
      passage: {
        exact: 'On 1 April 1991 the county leased the ferry for one pound a year.',
        section: 'river',
      },
    },
    {
      id: 'million',
      when: '2012-08-19',
      title: 'The millionth bicycle crosses',
      group: 'Ships',
      passage: {
        exact: 'The millionth bicycle crossed on 19 August 2012.',
        section: 'river',
      },
    },
    {
      id: 'survey-2026',
      when: '2026-08',
      title: 'A survey finds thin plates in nine places',
      quote: 'survey',
      group: 'Accidents',
      passage: {
        exact:
          'In August 2026 the survey of Lower Marrow Navigation said: “The hull plating below the waterline is thinner than the rules allow in nine places.”',
        section: 'river',
      },
    },
    {
      id: 'end',
      when: '2026-10-02',
      title: 'The owner announces the end',
      group: 'Owners',
      passage: {
        exact: 'On 2 October 2026 the owner announced the end.',
        section: 'river',
      },
    },
    {
      id: 'last-crossing',
      when: '2027-03',
      title: 'The last crossing',
      status: 'planned',
      group: 'Ships',
      embed: {
        url: 'https://www.openstreetmap.org/#map=14/54.5/-8.9',
        title: 'A map of another coast, since Marrowby is on none',
      },
      passage: {
        exact: 'The last crossing is planned for March 2027.',
        section: 'last',
      },
    },
  ],
};

globalThis.marrowbyLog = {
  version: 1,
  id: 'marrowby-log',
  lang: 'en',
  headline: 'The log book of Marrowby’s ferry',
  url: 'https://courier.example/log',
  sections: [
    {
      id: 'log',
      heading: 'The log book',
      body: [
        {
          type: 'paragraph',
          text: [
            'The county bought the ferry in 1946 and kept it until 1991. March 1947: Winter refit in Saltby. The stage is mended at the same time. August 1948: Radar is fitted. The first on the river, and for nine years the only one. January 1950: A new boiler for the Marrow Belle. June 1951: A night service is tried and dropped. November 1952: The ferry is struck by a drifting barge. April 1954: The ferry runs aground in fog for two tides. Nobody is hurt; the band plays on. September 1955: Ice closes the crossing for nine days. February 1956: The county votes to keep the crossing. July 1958: Fares rise by a penny. December 1959: A second deckhand is taken on. March 1960: Winter refit in Saltby. The stage is mended at the same time. August 1962: Radar is fitted. The first on the river, and for nine years the only one. January 1963: A new boiler for the Marrow Belle. June 1965: A night service is tried and dropped. November 1966: The ferry is struck by a drifting barge. April 1967: The ferry runs aground in fog for two tides. Nobody is hurt; the band plays on. September 1969: Ice closes the crossing for nine days. February 1970: The county votes to keep the crossing. July 1971: Fares rise by a penny. December 1973: A second deckhand is taken on. March 1974: Winter refit in Saltby. The stage is mended at the same time. August 1975: Radar is fitted. The first on the river, and for nine years the only one. January 1977: A new boiler for the Marrow Belle. June 1978: A night service is tried and dropped. November 1980: The ferry is struck by a drifting barge. April 1981: The ferry runs aground in fog for two tides. Nobody is hurt; the band plays on. September 1982: Ice closes the crossing for nine days. February 1984: The county votes to keep the crossing. July 1985: Fares rise by a penny. December 1986: A second deckhand is taken on. March 1988: Winter refit in Saltby. The stage is mended at the same time. August 1989: Radar is fitted. The first on the river, and for nine years the only one. January 1990: A new boiler for the Marrow Belle. June 1992: A night service is tried and dropped. November 1993: The ferry is struck by a drifting barge. April 1994: The ferry runs aground in fog for two tides. Nobody is hurt; the band plays on. September 1996: Ice closes the crossing for nine days. February 1997: The county votes to keep the crossing. July 1999: Fares rise by a penny. December 2000: A second deckhand is taken on. March 2001: Winter refit in Saltby. The stage is mended at the same time. August 2003: Radar is fitted. The first on the river, and for nine years the only one. January 2004: A new boiler for the Marrow Belle. June 2005: A night service is tried and dropped. November 2007: The ferry is struck by a drifting barge. April 2008: The ferry runs aground in fog for two tides. Nobody is hurt; the band plays on. September 2009: Ice closes the crossing for nine days. February 2011: The county votes to keep the crossing. July 2012: Fares rise by a penny. December 2014: A second deckhand is taken on. March 2015: Winter refit in Saltby. The stage is mended at the same time. August 2016: Radar is fitted. The first on the river, and for nine years the only one. January 2018: A new boiler for the Marrow Belle. June 2019: A night service is tried and dropped. November 2020: The ferry is struck by a drifting barge. April 2022: The ferry runs aground in fog for two tides. Nobody is hurt; the band plays on. September 2023: Ice closes the crossing for nine days. On 2 October 2026 the owner announced the end. The last crossing is planned for March 2027.',
          ],
        },
      ],
    },
  ],
  timeline: [
    {
      id: 'log-county',
      when: '1946',
      title: 'Under the county',
      end: '1991',
      kind: 'era',
      passage: {
        exact: 'The county bought the ferry in 1946 and kept it until 1991.',
        section: 'log',
      },
    },
    {
      id: 'log-1',
      when: '1947-03',
      title: 'Winter refit in Saltby',
      group: 'Ships',
      text: ['The stage is mended at the same time.'],
      passage: {
        exact: 'March 1947: Winter refit in Saltby. The stage is mended at the same time.',
        section: 'log',
      },
    },
    {
      id: 'log-2',
      when: '1948-08',
      title: 'Radar is fitted',
      group: 'Ships',
      text: ['The first on the river, and for nine years the only one.'],
      passage: {
        exact: 'August 1948: Radar is fitted. The first on the river, and for nine years the only one.',
        section: 'log',
      },
    },
    {
      id: 'log-3',
      when: '1950-01',
      title: 'A new boiler for the Marrow Belle',
      group: 'Ships',
      passage: {
        exact: 'January 1950: A new boiler for the Marrow Belle.',
        section: 'log',
      },
    },
    {
      id: 'log-4',
      when: '1951-06',
      title: 'A night service is tried and dropped',
      group: 'Owners',
      passage: {
        exact: 'June 1951: A night service is tried and dropped.',
        section: 'log',
      },
    },
    {
      id: 'log-5',
      when: '1952-11',
      title: 'The ferry is struck by a drifting barge',
      group: 'Accidents',
      passage: {
        exact: 'November 1952: The ferry is struck by a drifting barge.',
        section: 'log',
      },
    },
    {
      id: 'log-6',
      when: '1954-04',
      title: 'The ferry runs aground in fog for two tides',
      group: 'Accidents',
      text: ['Nobody is hurt; the band plays on.'],
      passage: {
        exact: 'April 1954: The ferry runs aground in fog for two tides. Nobody is hurt; the band plays on.',
        section: 'log',
      },
    },
    {
      id: 'log-7',
      when: '1955-09',
      title: 'Ice closes the crossing for nine days',
      group: 'Accidents',
      passage: {
        exact: 'September 1955: Ice closes the crossing for nine days.',
        section: 'log',
      },
    },
    {
      id: 'log-8',
      when: '1956-02',
      title: 'The county votes to keep the crossing',
      group: 'Owners',
      passage: {
        exact: 'February 1956: The county votes to keep the crossing.',
        section: 'log',
      },
    },
    {
      id: 'log-9',
      when: '1958-07',
      title: 'Fares rise by a penny',
      group: 'Owners',
      passage: {
        exact: 'July 1958: Fares rise by a penny.',
        section: 'log',
      },
    },
    {
      id: 'log-10',
      when: '1959-12',
      title: 'A second deckhand is taken on',
      group: 'Ships',
      passage: {
        exact: 'December 1959: A second deckhand is taken on.',
        section: 'log',
      },
    },
    {
      id: 'log-11',
      when: '1960-03',
      title: 'Winter refit in Saltby',
      group: 'Ships',
      text: ['The stage is mended at the same time.'],
      passage: {
        exact: 'March 1960: Winter refit in Saltby. The stage is mended at the same time.',
        section: 'log',
      },
    },
    {
      id: 'log-12',
      when: '1962-08',
      title: 'Radar is fitted',
      group: 'Ships',
      text: ['The first on the river, and for nine years the only one.'],
      passage: {
        exact: 'August 1962: Radar is fitted. The first on the river, and for nine years the only one.',
        section: 'log',
      },
    },
    {
      id: 'log-13',
      when: '1963-01',
      title: 'A new boiler for the Marrow Belle',
      group: 'Ships',
      passage: {
        exact: 'January 1963: A new boiler for the Marrow Belle.',
        section: 'log',
      },
    },
    {
      id: 'log-14',
      when: '1965-06',
      title: 'A night service is tried and dropped',
      group: 'Owners',
      passage: {
        exact: 'June 1965: A night service is tried and dropped.',
        section: 'log',
      },
    },
    {
      id: 'log-15',
      when: '1966-11',
      title: 'The ferry is struck by a drifting barge',
      group: 'Accidents',
      passage: {
        exact: 'November 1966: The ferry is struck by a drifting barge.',
        section: 'log',
      },
    },
    {
      id: 'log-16',
      when: '1967-04',
      title: 'The ferry runs aground in fog for two tides',
      group: 'Accidents',
      text: ['Nobody is hurt; the band plays on.'],
      passage: {
        exact: 'April 1967: The ferry runs aground in fog for two tides. Nobody is hurt; the band plays on.',
        section: 'log',
      },
    },
    {
      id: 'log-17',
      when: '1969-09',
      title: 'Ice closes the crossing for nine days',
      group: 'Accidents',
      passage: {
        exact: 'September 1969: Ice closes the crossing for nine days.',
        section: 'log',
      },
    },
    {
      id: 'log-18',
      when: '1970-02',
      title: 'The county votes to keep the crossing',
      group: 'Owners',
      passage: {
        exact: 'February 1970: The county votes to keep the crossing.',
        section: 'log',
      },
    },
    {
      id: 'log-19',
      when: '1971-07',
      title: 'Fares rise by a penny',
      group: 'Owners',
      passage: {
        exact: 'July 1971: Fares rise by a penny.',
        section: 'log',
      },
    },
    {
      id: 'log-20',
      when: '1973-12',
      title: 'A second deckhand is taken on',
      group: 'Ships',
      passage: {
        exact: 'December 1973: A second deckhand is taken on.',
        section: 'log',
      },
    },
    {
      id: 'log-21',
      when: '1974-03',
      title: 'Winter refit in Saltby',
      group: 'Ships',
      text: ['The stage is mended at the same time.'],
      passage: {
        exact: 'March 1974: Winter refit in Saltby. The stage is mended at the same time.',
        section: 'log',
      },
    },
    {
      id: 'log-22',
      when: '1975-08',
      title: 'Radar is fitted',
      group: 'Ships',
      text: ['The first on the river, and for nine years the only one.'],
      passage: {
        exact: 'August 1975: Radar is fitted. The first on the river, and for nine years the only one.',
        section: 'log',
      },
    },
    {
      id: 'log-23',
      when: '1977-01',
      title: 'A new boiler for the Marrow Belle',
      group: 'Ships',
      passage: {
        exact: 'January 1977: A new boiler for the Marrow Belle.',
        section: 'log',
      },
    },
    {
      id: 'log-24',
      when: '1978-06',
      title: 'A night service is tried and dropped',
      group: 'Owners',
      passage: {
        exact: 'June 1978: A night service is tried and dropped.',
        section: 'log',
      },
    },
    {
      id: 'log-25',
      when: '1980-11',
      title: 'The ferry is struck by a drifting barge',
      group: 'Accidents',
      passage: {
        exact: 'November 1980: The ferry is struck by a drifting barge.',
        section: 'log',
      },
    },
    {
      id: 'log-26',
      when: '1981-04',
      title: 'The ferry runs aground in fog for two tides',
      group: 'Accidents',
      text: ['Nobody is hurt; the band plays on.'],
      passage: {
        exact: 'April 1981: The ferry runs aground in fog for two tides. Nobody is hurt; the band plays on.',
        section: 'log',
      },
    },
    {
      id: 'log-27',
      when: '1982-09',
      title: 'Ice closes the crossing for nine days',
      group: 'Accidents',
      passage: {
        exact: 'September 1982: Ice closes the crossing for nine days.',
        section: 'log',
      },
    },
    {
      id: 'log-28',
      when: '1984-02',
      title: 'The county votes to keep the crossing',
      group: 'Owners',
      passage: {
        exact: 'February 1984: The county votes to keep the crossing.',
        section: 'log',
      },
    },
    {
      id: 'log-29',
      when: '1985-07',
      title: 'Fares rise by a penny',
      group: 'Owners',
      passage: {
        exact: 'July 1985: Fares rise by a penny.',
        section: 'log',
      },
    },
    {
      id: 'log-30',
      when: '1986-12',
      title: 'A second deckhand is taken on',
      group: 'Ships',
      passage: {
        exact: 'December 1986: A second deckhand is taken on.',
        section: 'log',
      },
    },
    {
      id: 'log-31',
      when: '1988-03',
      title: 'Winter refit in Saltby',
      group: 'Ships',
      text: ['The stage is mended at the same time.'],
      passage: {
        exact: 'March 1988: Winter refit in Saltby. The stage is mended at the same time.',
        section: 'log',
      },
    },
    {
      id: 'log-32',
      when: '1989-08',
      title: 'Radar is fitted',
      group: 'Ships',
      text: ['The first on the river, and for nine years the only one.'],
      passage: {
        exact: 'August 1989: Radar is fitted. The first on the river, and for nine years the only one.',
        section: 'log',
      },
    },
    {
      id: 'log-33',
      when: '1990-01',
      title: 'A new boiler for the Marrow Belle',
      group: 'Ships',
      passage: {
        exact: 'January 1990: A new boiler for the Marrow Belle.',
        section: 'log',
      },
    },
    {
      id: 'log-34',
      when: '1992-06',
      title: 'A night service is tried and dropped',
      group: 'Owners',
      passage: {
        exact: 'June 1992: A night service is tried and dropped.',
        section: 'log',
      },
    },
    {
      id: 'log-35',
      when: '1993-11',
      title: 'The ferry is struck by a drifting barge',
      group: 'Accidents',
      passage: {
        exact: 'November 1993: The ferry is struck by a drifting barge.',
        section: 'log',
      },
    },
    {
      id: 'log-36',
      when: '1994-04',
      title: 'The ferry runs aground in fog for two tides',
      group: 'Accidents',
      text: ['Nobody is hurt; the band plays on.'],
      passage: {
        exact: 'April 1994: The ferry runs aground in fog for two tides. Nobody is hurt; the band plays on.',
        section: 'log',
      },
    },
    {
      id: 'log-37',
      when: '1996-09',
      title: 'Ice closes the crossing for nine days',
      group: 'Accidents',
      passage: {
        exact: 'September 1996: Ice closes the crossing for nine days.',
        section: 'log',
      },
    },
    {
      id: 'log-38',
      when: '1997-02',
      title: 'The county votes to keep the crossing',
      group: 'Owners',
      passage: {
        exact: 'February 1997: The county votes to keep the crossing.',
        section: 'log',
      },
    },
    {
      id: 'log-39',
      when: '1999-07',
      title: 'Fares rise by a penny',
      group: 'Owners',
      passage: {
        exact: 'July 1999: Fares rise by a penny.',
        section: 'log',
      },
    },
    {
      id: 'log-40',
      when: '2000-12',
      title: 'A second deckhand is taken on',
      group: 'Ships',
      passage: {
        exact: 'December 2000: A second deckhand is taken on.',
        section: 'log',
      },
    },
    {
      id: 'log-41',
      when: '2001-03',
      title: 'Winter refit in Saltby',
      group: 'Ships',
      text: ['The stage is mended at the same time.'],
      passage: {
        exact: 'March 2001: Winter refit in Saltby. The stage is mended at the same time.',
        section: 'log',
      },
    },
    {
      id: 'log-42',
      when: '2003-08',
      title: 'Radar is fitted',
      group: 'Ships',
      text: ['The first on the river, and for nine years the only one.'],
      passage: {
        exact: 'August 2003: Radar is fitted. The first on the river, and for nine years the only one.',
        section: 'log',
      },
    },
    {
      id: 'log-43',
      when: '2004-01',
      title: 'A new boiler for the Marrow Belle',
      group: 'Ships',
      passage: {
        exact: 'January 2004: A new boiler for the Marrow Belle.',
        section: 'log',
      },
    },
    {
      id: 'log-44',
      when: '2005-06',
      title: 'A night service is tried and dropped',
      group: 'Owners',
      passage: {
        exact: 'June 2005: A night service is tried and dropped.',
        section: 'log',
      },
    },
    {
      id: 'log-45',
      when: '2007-11',
      title: 'The ferry is struck by a drifting barge',
      group: 'Accidents',
      passage: {
        exact: 'November 2007: The ferry is struck by a drifting barge.',
        section: 'log',
      },
    },
    {
      id: 'log-46',
      when: '2008-04',
      title: 'The ferry runs aground in fog for two tides',
      group: 'Accidents',
      text: ['Nobody is hurt; the band plays on.'],
      passage: {
        exact: 'April 2008: The ferry runs aground in fog for two tides. Nobody is hurt; the band plays on.',
        section: 'log',
      },
    },
    {
      id: 'log-47',
      when: '2009-09',
      title: 'Ice closes the crossing for nine days',
      group: 'Accidents',
      passage: {
        exact: 'September 2009: Ice closes the crossing for nine days.',
        section: 'log',
      },
    },
    {
      id: 'log-48',
      when: '2011-02',
      title: 'The county votes to keep the crossing',
      group: 'Owners',
      passage: {
        exact: 'February 2011: The county votes to keep the crossing.',
        section: 'log',
      },
    },
    {
      id: 'log-49',
      when: '2012-07',
      title: 'Fares rise by a penny',
      group: 'Owners',
      passage: {
        exact: 'July 2012: Fares rise by a penny.',
        section: 'log',
      },
    },
    {
      id: 'log-50',
      when: '2014-12',
      title: 'A second deckhand is taken on',
      group: 'Ships',
      passage: {
        exact: 'December 2014: A second deckhand is taken on.',
        section: 'log',
      },
    },
    {
      id: 'log-51',
      when: '2015-03',
      title: 'Winter refit in Saltby',
      group: 'Ships',
      text: ['The stage is mended at the same time.'],
      passage: {
        exact: 'March 2015: Winter refit in Saltby. The stage is mended at the same time.',
        section: 'log',
      },
    },
    {
      id: 'log-52',
      when: '2016-08',
      title: 'Radar is fitted',
      group: 'Ships',
      text: ['The first on the river, and for nine years the only one.'],
      passage: {
        exact: 'August 2016: Radar is fitted. The first on the river, and for nine years the only one.',
        section: 'log',
      },
    },
    {
      id: 'log-53',
      when: '2018-01',
      title: 'A new boiler for the Marrow Belle',
      group: 'Ships',
      passage: {
        exact: 'January 2018: A new boiler for the Marrow Belle.',
        section: 'log',
      },
    },
    {
      id: 'log-54',
      when: '2019-06',
      title: 'A night service is tried and dropped',
      group: 'Owners',
      passage: {
        exact: 'June 2019: A night service is tried and dropped.',
        section: 'log',
      },
    },
    {
      id: 'log-55',
      when: '2020-11',
      title: 'The ferry is struck by a drifting barge',
      group: 'Accidents',
      passage: {
        exact: 'November 2020: The ferry is struck by a drifting barge.',
        section: 'log',
      },
    },
    {
      id: 'log-56',
      when: '2022-04',
      title: 'The ferry runs aground in fog for two tides',
      group: 'Accidents',
      text: ['Nobody is hurt; the band plays on.'],
      passage: {
        exact: 'April 2022: The ferry runs aground in fog for two tides. Nobody is hurt; the band plays on.',
        section: 'log',
      },
    },
    {
      id: 'log-57',
      when: '2023-09',
      title: 'Ice closes the crossing for nine days',
      group: 'Accidents',
      passage: {
        exact: 'September 2023: Ice closes the crossing for nine days.',
        section: 'log',
      },
    },
    {
      id: 'log-end',
      when: '2026-10-02',
      title: 'The owner announces the end',
      group: 'Owners',
      passage: {
        exact: 'On 2 October 2026 the owner announced the end.',
        section: 'log',
      },
    },
    {
      id: 'log-last',
      when: '2027-03',
      title: 'The last crossing',
      group: 'Ships',
      status: 'planned',
      passage: {
        exact: 'The last crossing is planned for March 2027.',
        section: 'log',
      },
    },
  ],
};

if (location.protocol === 'file:') {
  delete marrowbyFerry.image;
  for (const {speaker} of marrowbyFerry.quotes) delete speaker?.image;
  for (const event of marrowbyFerry.timeline) delete event.media;
}
