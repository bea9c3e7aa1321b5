using Kumppani.Kernel.Data;
using Kumppani.Wellbeing.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Wellbeing.Data;

internal static class WellbeingData
{
    extension(AppDb db)
    {
        public DbSet<Measure> Measures => db.Set<Measure>();
    }
}
