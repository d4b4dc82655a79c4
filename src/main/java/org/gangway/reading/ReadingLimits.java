package org.gangway.reading;

/**
 * How much of a file is accepted.
 *
 * @param bytes size of the file
 * @param columns fields in one row
 * @param fieldLength characters in one field; an opening quote without its end is noticed here
 * @param listedProblems problems that are passed on one by one; all are counted
 */
public record ReadingLimits(long bytes, int columns, int fieldLength, int listedProblems) {

    public static final ReadingLimits STANDARD = new ReadingLimits(100_000_000, 1_000, 100_000, 1_000);

    public ReadingLimits withBytes(long most) {
        return new ReadingLimits(most, columns, fieldLength, listedProblems);
    }
}
