package org.gangway.document;

import com.openhtmltopdf.util.XRLog;
import java.util.logging.Level;

/** Keeps the layout engine from logging several lines for each document; warnings remain. */
final class LayoutLogFilter {

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private LayoutLogFilter() {}

    static void now() {
        // Loading the class has done it
    }
}
