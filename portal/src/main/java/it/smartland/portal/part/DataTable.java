package it.smartland.portal.part;

import java.util.List;

/** The figures behind a drawing, written for the reader; the first cell of a row names it. */
public record DataTable(List<String> columns, List<List<String>> rows) {}
