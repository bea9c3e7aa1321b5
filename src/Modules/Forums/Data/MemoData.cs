using Kumppani.Forums.Domain.Memos;
using Kumppani.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Data;

internal static class MemoData
{
    extension(AppDb db)
    {
        public DbSet<Memo> Memos => db.Set<Memo>();

        /// <summary>Memos with their sections.</summary>
        public IQueryable<Memo> WholeMemos => db.Set<Memo>().Include(memo => memo.Sections.OrderBy(section => section.Position));
    }
}
