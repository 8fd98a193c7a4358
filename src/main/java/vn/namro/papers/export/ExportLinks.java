package vn.namro.papers.export;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.namro.access.people.Person;

/** The way from a page to its lists as files; used by templates/fragments/export.html. */
@Component
public class ExportLinks {

	private final Exports exports;

	ExportLinks(Exports exports) {
		this.exports = exports;
	}

	public boolean offers(String list, Object principal) {
		return principal instanceof Person person && this.exports.find(list).offeredTo(person);
	}

	public String title(String list) {
		return this.exports.find(list).title();
	}

	/** @param filters by parameter; null and empty ones are left out */
	public String to(String list, String format, Map<String, Object> filters) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/api/export/{list}").queryParam("format", format);
		filters.forEach((name, value) -> {
			if (value != null && !value.toString().isEmpty()) {
				address.queryParam(name, "{" + name + "}");
			}
		});
		Map<String, Object> given = new java.util.HashMap<>(filters);
		given.put("list", this.exports.find(list).name());
		return address.encode().buildAndExpand(given).toUriString();
	}

}
