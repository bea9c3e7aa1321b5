using System.Linq.Expressions;
using Kumppani.Cooperation.Data;
using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Cooperation.Enquiries;

/// <summary>How an enquiry is forgotten: sender, words and links go. That it came, when it was answered and how it ended stays for the yearly report.</summary>
internal static class Forgetting
{
    /// <summary>
    /// Forgets those of these that <paramref name="which"/> still holds for; part of a decision. The enquiry is taken first: a reply that is being written
    /// finds it changed, and so is neither lost nor left over.
    /// </summary>
    public static async Task ForgetAsync(AppDb db, IReadOnlyCollection<Guid> ids, Expression<Func<Enquiry, bool>> which, DateTime now, CancellationToken stop)
    {
        var all = db.Enquiries.IgnoreQueryFilters([AppDb.VisibilityFilter]);
        await all.Where(one => ids.Contains(one.Id)).Where(which).ExecuteUpdateAsync(
            set => set
                .SetProperty(one => one.Subject, "")
                .SetProperty(one => one.SenderName, (string?)null)
                .SetProperty(one => one.SenderEmail, "")
                .SetProperty(one => one.Association, (string?)null)
                .SetProperty(one => one.ForgottenAt, now)
                .SetProperty(one => one.Version, Guid.CreateVersion7()),
            stop);
        var gone = all.Where(one => ids.Contains(one.Id) && one.ForgottenAt != null).Select(one => one.Id);
        await db.EnquiryLinks.Where(link => gone.Contains(link.EnquiryId)).ExecuteDeleteAsync(stop);
        await db.Set<EnquiryMessage>().Where(message => gone.Contains(message.EnquiryId)).ExecuteDeleteAsync(stop);
    }
}
