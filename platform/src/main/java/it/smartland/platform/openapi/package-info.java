/**
 * A service's OpenAPI document: drawn from its controllers, completed as the Italian interoperability model (ModI)
 * demands, committed as {@code openapi.json} and served as committed.
 */
@NullMarked
package it.smartland.platform.openapi;

import org.jspecify.annotations.NullMarked;
