package vn.namro.papers.export;

import java.util.List;

/** Whoever knows lists. */
public interface ExportSource {

	List<ExportList> lists();

}
