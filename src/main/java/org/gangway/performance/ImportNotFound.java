package org.gangway.performance;

import org.gangway.shared.NotHere;

public class ImportNotFound extends NotHere {

    private static final long serialVersionUID = 1L;

    ImportNotFound(ImportId id) {
        super("import " + id.value());
    }
}
