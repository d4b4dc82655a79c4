package org.gangway.performance.imports;

/** What an import did to what was known before. */
public record ChangedRows(long added, long changed, long unchanged) {

    static final ChangedRows NONE = new ChangedRows(0, 0, 0);

    public boolean nothing() {
        return added == 0 && changed == 0;
    }
}
