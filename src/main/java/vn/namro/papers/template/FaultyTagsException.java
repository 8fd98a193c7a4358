package vn.namro.papers.template;

import java.util.List;
import java.util.stream.Stream;

import vn.namro.papers.officefile.Fault;
import vn.namro.papers.officefile.FaultyTemplateException;

/** The tags of a template do not fit together; knows them all, so that names can be looked at too. */
public class FaultyTagsException extends FaultyTemplateException {

	private final transient List<Tag> tags;

	FaultyTagsException(List<Fault> faults, List<Tag> tags) {
		super(faults);
		this.tags = List.copyOf(tags);
	}

	/** With the names that nobody knows, so that all can be mended in one go. */
	public List<Fault> faults(Names names) {
		return Stream.concat(faults().stream(), names.strange(this.tags).stream()).toList();
	}

}
