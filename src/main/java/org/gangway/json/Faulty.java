package org.gangway.json;

import java.util.List;

/** A refusal for several reasons at once, each with its place in what is refused. */
public interface Faulty {

    List<FieldFault> faults();
}
