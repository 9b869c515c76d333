/** What the observatory tells the others: territories and, as they are published, what is measured on them. */
@NullMarked
package it.smartland.contracts.observatory;

import org.jspecify.annotations.NullMarked;
