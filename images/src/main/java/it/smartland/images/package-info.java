/** Container images of the applications, written as tarballs without a container engine. */
@NullMarked
package it.smartland.images;

import org.jspecify.annotations.NullMarked;
