package org.gangway.performance.imports;

import org.gangway.performance.figures.ImportId;
import org.gangway.shared.NotFoundException;

public class ImportNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    ImportNotFound(ImportId id) {
        super("import " + id.value());
    }
}
