package it.smartland.participation.statistics;

import it.smartland.platform.body.BodyView;

/** How much people take part in what one body asks. */
record BodyParticipation(BodyView body, Participation participation) {}
