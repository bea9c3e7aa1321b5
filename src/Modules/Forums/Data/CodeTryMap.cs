using Kumppani.Forums.Domain.Ballots;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Forums.Data;

internal sealed class CodeTryMap : IEntityTypeConfiguration<CodeTry>
{
    public void Configure(EntityTypeBuilder<CodeTry> map)
    {
        map.ToTable("forums_code_tries");
        map.HasKey(tried => new { tried.Window, tried.Client });
        map.Property(tried => tried.Client).HasMaxLength(64);
    }
}
