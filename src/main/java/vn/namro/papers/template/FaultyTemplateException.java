package vn.namro.papers.template;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A template cannot be used; tells all its faults at once. */
public class FaultyTemplateException extends RuntimeException {

	private final List<Fault> faults;

	private final transient List<Tag> tags;

	FaultyTemplateException(List<Fault> faults, List<Tag> tags) {
		super(faults.stream().map(Fault::toString).collect(Collectors.joining("; ")));
		this.faults = faults.stream().distinct().toList();
		this.tags = List.copyOf(tags);
	}

	public FaultyTemplateException(List<Fault> faults) {
		this(faults, List.of());
	}

	FaultyTemplateException(String message) {
		this(List.of(new Fault(null, message)));
	}

	public List<Fault> faults() {
		return this.faults;
	}

	/** With the names that nobody knows, so that all can be mended in one go. */
	public List<Fault> faults(Names names) {
		return Stream.concat(this.faults.stream(), names.strange(this.tags).stream()).toList();
	}

}
