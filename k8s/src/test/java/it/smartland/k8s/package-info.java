/** Proves the manifests without a cluster: what Kustomize renders, and what would be wrong with it. */
@NullMarked
package it.smartland.k8s;

import org.jspecify.annotations.NullMarked;
