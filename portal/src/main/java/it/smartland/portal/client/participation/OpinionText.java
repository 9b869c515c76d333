package it.smartland.portal.client.participation;

import org.jspecify.annotations.Nullable;

/** What somebody writes of a solution. */
public record OpinionText(@Nullable String title, @Nullable String text, Opinion.@Nullable Stance stance) {}
