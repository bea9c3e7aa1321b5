using Kumppani.Forums.Domain.Ballots;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Forums.Data;

internal sealed class CodeReceiptMap : IEntityTypeConfiguration<CodeReceipt>
{
    public void Configure(EntityTypeBuilder<CodeReceipt> map)
    {
        map.ToTable("forums_code_receipts");
        map.HasKey(receipt => new { receipt.GatheringId, receipt.OrganisationKey });
        map.Property(receipt => receipt.OrganisationKey).HasMaxLength(CodeReceipt.MaxKey);
    }
}
