package org.gangway.performance.ui;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Ends lines as the definition of the tables does, without carriage returns; no cell of them has one. */
final class LineFeedWriter extends FilterOutputStream {

    LineFeedWriter(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int octet) throws IOException {
        if (octet != '\r') {
            out.write(octet);
        }
    }
}
