package vn.namro.papers.exportlists;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.namro.papers.export.ExportList;
import vn.namro.papers.export.ExportSource;
import vn.namro.papers.export.SqlList;
import vn.namro.proving.evidence.EvidenceAccess;
import vn.namro.work.assignment.AssignmentListing;

/** The lists of resources/export; the start fails when one is not cut to what a person may see. */
@Component
class SqlLists implements ExportSource {

	private static final String PLACE = "classpath*:/export/*.yaml";

	/** Conditions that pages and lists share, so that they cannot drift apart. */
	private static final Map<String, String> SHARED = Map.of("{evidenceVisible}", EvidenceAccess.VISIBLE, "{assignmentsLit}", AssignmentListing.LIT);

	private final List<ExportList> lists;

	SqlLists(Reach reach, JdbcTemplate jdbc) throws IOException {
		Resource[] files = new PathMatchingResourcePatternResolver().getResources(PLACE);
		this.lists = Arrays.stream(files).map(file -> read(file, reach, jdbc)).toList();
	}

	private static ExportList read(Resource resource, Reach reach, JdbcTemplate jdbc) {
		SqlList list = new SqlList(resource.getFilename().replace(".yaml", ""), text(resource), SHARED, reach::of, jdbc);
		if (!Reach.cuts(list.sql())) {
			throw new IllegalStateException(resource.getFilename() + " is not cut to what a person may see, by one of " + Reach.SCOPES);
		}
		return list;
	}

	private static String text(Resource resource) {
		try {
			return resource.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	@Override
	public List<ExportList> lists() {
		return this.lists;
	}

}
