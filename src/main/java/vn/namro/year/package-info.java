/** The year as a whole: its visible spine, the draft of the next one, and years played on a virtual clock or shown as a demonstration. */
package vn.namro.year;
