using Kumppani.Kernel.Attachments;
using Kumppani.Ui.Attachments;
using Kumppani.Wellbeing.Contracts;
using Microsoft.AspNetCore.Authorization;

namespace Kumppani.Wellbeing.Pages.MeasureAttachments;

/// <summary>Takes one of them away. Two queries.</summary>
[Authorize(WellbeingPermissions.Follow)]
internal sealed class RemoveModel(AttachmentDesk desk) : RemoveAttachmentPage(desk)
{
    protected override string Kind => IMeasures.Kind;
}
