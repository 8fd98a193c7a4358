package vn.namro.scores.scoresheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which lines somebody asks for.
 *
 * @param set code of the criteria set, null for all
 * @param agency code, null for all
 * @param tenants the agencies that the reader may see
 */
record LineSearch(String set, Integer year, String agency, List<String> tenants, Reader reader) {

	Map<String, Object> values() {
		Map<String, Object> values = new HashMap<>(this.reader.values());
		values.put("set", this.set);
		values.put("year", this.year);
		values.put("agency", this.agency);
		values.put("tenants", this.tenants.toArray(String[]::new));
		return values;
	}

}
