package it.smartland.participation.moderation;

import java.util.List;

/** Something about which a moderator has to decide, with what people reported of it. */
record WaitingCase(Subject subject, int reports, List<Ground> grounds) {}
