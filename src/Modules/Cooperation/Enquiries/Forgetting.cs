using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Enquiries;

/// <summary>How an enquiry is forgotten: sender, words and links go. That it came, when it was answered and how it ended stays for the yearly report.</summary>
internal static class Forgetting
{
    /// <summary>Forgets these; part of a decision.</summary>
    public static async Task ForgetAsync(AppDb db, IReadOnlyCollection<Guid> ids, DateTime now, CancellationToken stop)
    {
        await db.EnquiryLinks.Where(link => ids.Contains(link.EnquiryId)).ExecuteDeleteAsync(stop);
        await db.Set<EnquiryMessage>().Where(message => ids.Contains(message.EnquiryId)).ExecuteDeleteAsync(stop);
        await db.Enquiries.IgnoreQueryFilters([AppDb.VisibilityFilter]).Where(one => ids.Contains(one.Id)).ExecuteUpdateAsync(
            set => set
                .SetProperty(one => one.Subject, "")
                .SetProperty(one => one.SenderName, (string?)null)
                .SetProperty(one => one.SenderEmail, "")
                .SetProperty(one => one.Association, (string?)null)
                .SetProperty(one => one.ForgottenAt, now)
                .SetProperty(one => one.Version, Guid.CreateVersion7()),
            stop);
    }
}
