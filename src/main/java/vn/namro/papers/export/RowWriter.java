package vn.namro.papers.export;

import java.io.IOException;

/** Writes a file row by row; what is not finished is no whole file, so that nobody takes a part for all. */
interface RowWriter {

	void row(Object[] values) throws IOException;

	void finish() throws IOException;

}
