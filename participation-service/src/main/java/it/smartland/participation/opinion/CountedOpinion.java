package it.smartland.participation.opinion;

/** An opinion with what was counted of it. */
public record CountedOpinion(Opinion opinion, OpinionTally tally) {}
