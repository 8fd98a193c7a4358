package vn.namro.proving.evidencepreview;

import java.util.List;

/** The pages of a document as far as they are shown. @param complete false where there is more than is shown */
record Excerpt(List<PreviewPage> pages, boolean complete) {
}
