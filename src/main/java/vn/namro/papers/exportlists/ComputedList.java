package vn.namro.papers.exportlists;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import vn.namro.access.people.Person;
import vn.namro.papers.export.ExportColumn;
import vn.namro.papers.export.ExportFilter;
import vn.namro.papers.export.ExportList;
import vn.namro.papers.export.Filters;

/** A list that no query alone gives, because its figures are computed. */
record ComputedList(String name, String title, List<ExportColumn> columns, Set<ExportFilter> filters, Figures figures) implements ExportList {

	/** Computes the rows that a person may see. */
	@FunctionalInterface
	interface Figures {

		void write(Person person, Filters filters, Rows rows) throws IOException;

	}

	@Override
	public boolean offeredTo(Person person) {
		return true;
	}

	@Override
	public void write(Person person, Filters filters, Rows rows) throws IOException {
		this.figures.write(person, filters, rows);
	}

}
