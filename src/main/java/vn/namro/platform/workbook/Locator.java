package vn.namro.platform.workbook;

import java.util.List;

import vn.namro.platform.input.YamlFile;

/** Knows where the fields of a record were written. */
@FunctionalInterface
public interface Locator {

	Place find(List<Object> path);

	/** The lines of a text. */
	static Locator in(YamlFile yaml) {
		return path -> new Place(null, yaml.lineOf(path), YamlFile.describe(path));
	}

}
