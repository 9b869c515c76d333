package it.smartland.participation.ballot;

/**
 * The key under which counts are signed.
 *
 * @param publicKey Base64 of its SubjectPublicKeyInfo
 */
record BallotKeyView(String algorithm, String publicKey) {}
