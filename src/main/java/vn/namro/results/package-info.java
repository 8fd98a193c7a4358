/** What scoring comes to: ranks computed, published, corrected, what was lost and what is at risk. */
package vn.namro.results;
