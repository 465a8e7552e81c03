package io.bluepencil.cli;

import io.bluepencil.Bluepencil;
import picocli.CommandLine.IVersionProvider;

/** Tells the version, which is that of the library. */
final class VersionProvider implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"bluepencil " + Bluepencil.version()};
    }
}
