/** For the services' tests: holds what they publish to the schemas of this module. */
@NullMarked
package it.smartland.contracts.verification;

import org.jspecify.annotations.NullMarked;
