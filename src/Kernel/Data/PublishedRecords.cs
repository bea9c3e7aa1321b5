using Kumppani.Kernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Kernel.Data;

/// <summary>What everybody may read.</summary>
public static class PublishedRecords
{
    extension<T>(IQueryable<T> records)
        where T : HostedEntity
    {
        /// <summary>
        /// The published records only, whoever asks: for public lists. Narrower than the visibility filter, which is left out because its second half,
        /// "or mine", keeps the database from answering out of an index alone.
        /// </summary>
        public IQueryable<T> Published() =>
            records.IgnoreQueryFilters([AppDb.VisibilityFilter]).Where(record => record.Visibility == Visibility.Published);
    }
}
