package vn.namro.papers.export;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import vn.namro.access.people.Person;

/** A list of the product that can be taken along as a file, cut to what a person sees of it on the pages. */
public interface ExportList {

	/** Takes rows one by one; the file goes out while they come. */
	@FunctionalInterface
	interface Rows {

		/** @param values in the order of the columns */
		void add(Object... values) throws IOException;

	}

	/** Last part of its address, such as {@code plan-items}; stable. */
	String name();

	/** What people call it. */
	String title();

	List<ExportColumn> columns();

	/** By what it may be narrowed. */
	Set<ExportFilter> filters();

	/** Whether a person's roles open it at all; how far it reaches then is up to {@link #write}. */
	boolean offeredTo(Person person);

	/**
	 * Reads the rows that the person may see. Runs in a transaction that sees one moment and writes nothing.
	 * @throws vn.namro.platform.input.UnknownThingException before the first row, when what a filter names lies outside the person's reach
	 */
	void write(Person person, Filters filters, Rows rows) throws IOException;

}
