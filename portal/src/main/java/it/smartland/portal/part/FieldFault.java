package it.smartland.portal.part;

import org.jspecify.annotations.Nullable;

/**
 * Why a form was refused.
 *
 * @param field name of the field, or nothing when the whole form is meant
 */
public record FieldFault(@Nullable String field, String message) {}
