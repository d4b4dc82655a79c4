package org.gangway.uikit;

import com.vaadin.flow.function.SerializableFunction;
import org.gangway.document.SheetCell;
import org.gangway.language.Text;

/** A column of a list as it is written into a file, with a value that one can calculate with. */
public record ListColumn<T>(Text heading, SerializableFunction<T, SheetCell> cell) {}
