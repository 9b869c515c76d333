/** What the catalogue tells the others: good practices, and who adopts them. */
@NullMarked
package it.smartland.contracts.catalogue;

import org.jspecify.annotations.NullMarked;
