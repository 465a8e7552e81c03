package io.bluepencil;

import java.io.Serializable;

/**
 * How sources are read.
 *
 * @param maxSize bytes up to which a source is read, after decompression
 * @param onMalformed what happens to bytes that cannot be decoded
 */
public record Intake(long maxSize, OnMalformed onMalformed) implements Serializable {

    private static final long serialVersionUID = 1;
}
